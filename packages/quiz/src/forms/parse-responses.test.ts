import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { starterForm } from "../../test/jiebei-forms.ts";
import { parseResponses } from "./parse-responses.ts";
import { toPublicForm } from "./to-public-form.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const form = toPublicForm(starterForm("42"));
const [first, second] = form.items;
if (first === undefined || second === undefined) throw new Error("no items");

function codesOf(input: unknown): readonly string[] {
  const parsed = parseResponses(form, input);
  return parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path.join("/")}`);
}

const answers = fc.subarray([...form.items]).chain((items) =>
  fc.tuple(
    ...items.map((item) => {
      const options = "options" in item ? item.options.map(({ id }) => id) : [];
      return fc
        .subarray(options, item.type === "single-choice" ? { maxLength: 1 } : {})
        .map((chosen) => ({ item: item.id, chosen }));
    }),
  ),
);

test("answers that fit the form come back as they are, in any number", () => {
  fc.assert(
    fc.property(answers, (given) => {
      expect(parseResponses(form, JSON.parse(JSON.stringify(given)))).toEqual({ ok: true, value: given });
    }),
  );
});

test("whatever is sent, the outcome is answers or issues with paths, and nothing is thrown", () => {
  const odd = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
    fc.jsonValue(),
    fc.array(
      fc.oneof(
        fc.record({ item: fc.constantFrom(first.id, second.id, "none"), chosen: fc.anything() }),
        fc.record({ item: fc.jsonValue(), chosen: fc.array(fc.constantFrom("a", "b", "z")) }),
      ),
      { maxLength: 12 },
    ),
  );
  fc.assert(
    fc.property(odd, (input) => {
      const parsed = parseResponses(form, input);
      if (parsed.ok) return;
      expect(parsed.error.length).toBeGreaterThan(0);
      for (const { code, path, params } of parsed.error) {
        expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
        for (const step of path) expect(["string", "number"]).toContain(typeof step);
        expect(JSON.stringify(params).length).toBeLessThan(100_000);
      }
    }),
    { numRuns: 2000 },
  );
});

test("an id that cannot be put into words is an unknown item", () => {
  expect(codesOf(JSON.parse('[{"item":{"toString":1},"chosen":[]}]'))).toEqual(["item-unknown 0/item"]);
});

test("every problem is told at once, each at its place", () => {
  expect(
    codesOf([
      { item: first.id, chosen: ["z", "y"] },
      { item: "another-form", chosen: ["a"] },
      { item: second.id, chosen: "a" },
      null,
    ]),
  ).toEqual([
    "choice-excess 0/chosen",
    "option-unknown 0/chosen/0",
    "option-unknown 0/chosen/1",
    "item-unknown 1/item",
    "type-wrong 2/chosen",
    "item-unknown 3/item",
  ]);
});

test("a second answer to one item, and a field that no answer has, are refused", () => {
  expect(codesOf([first, first].map(({ id }) => ({ item: id, chosen: [] })))).toEqual([
    "response-duplicate 1/item",
  ]);
  expect(codesOf([{ item: first.id, chosen: [], points: 10 }])).toEqual(["key-unknown 0"]);
});

test("one option picked twice is refused", () => {
  const multiple = Array.from({ length: 50 }, (_, at) => toPublicForm(starterForm(`multiple-${at}`)))
    .flatMap(({ items }) => items)
    .find(({ type }) => type === "multiple-choice");
  if (multiple === undefined) throw new Error("no multiple choice");
  const parsed = parseResponses({ ...form, items: [multiple] }, [
    { item: multiple.id, chosen: ["a", "b", "a"] },
  ]);
  expect(parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path.join("/")}`)).toEqual([
    "option-duplicate 0/chosen/2",
  ]);
});

test("ten megabytes of answers or of choices are one issue, not a million", () => {
  expect(codesOf(Array.from({ length: 1_000_000 }, () => ({ item: first.id, chosen: ["a"] })))).toEqual([
    "response-excess ",
  ]);
  expect(codesOf([{ item: first.id, chosen: Array.from({ length: 1_000_000 }, () => 7) }])).toEqual([
    "choice-excess 0/chosen",
  ]);
  const long = codesOf([{ item: first.id, chosen: ["x".repeat(10_000_000)] }]);
  expect(long).toEqual(["option-unknown 0/chosen/0"]);
});

test("anything but a list is malformed", () => {
  for (const input of [undefined, null, {}, "", 7]) expect(codesOf(input)).toEqual(["responses-malformed "]);
});
