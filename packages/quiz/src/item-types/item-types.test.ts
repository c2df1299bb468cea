import fc from "fast-check";
import { expect, test } from "vitest";
import { grid, pairing, rate, steps } from "../../test/item-of-type.ts";
import type { Item } from "../item/item.ts";
import { itemTypeOf } from "./item-types.ts";
import { parseResponse } from "./parse-response.ts";
import { scoreItem } from "./score-item.ts";

const items = [grid, steps, pairing, rate];

function score(item: Item, answer: object): number | string {
  const parsed = parseResponse(itemTypeOf(item.type).toPublic(item), { item: item.id, ...answer });
  if (!parsed.ok) return parsed.error.map(({ code, path }) => `${code} ${path.join("/")}`).join(", ");
  const scored = scoreItem(item, parsed.value);
  return scored.type === "scored" ? scored.earned : scored.code;
}

function wrongIn(item: Item, answer: object): readonly string[] {
  const parsed = parseResponse(itemTypeOf(item.type).toPublic(item), { item: item.id, ...answer });
  return parsed.ok ? itemTypeOf(item.type).wrongOptions(item, parsed.value) : ["unread"];
}

test("the right answer of each type earns its point and has nothing wrong", () => {
  for (const item of items) {
    const answer = itemTypeOf(item.type).rightAnswer(item);
    expect(score(item, answer)).toBe(1);
    expect(wrongIn(item, answer)).toEqual([]);
  }
});

test("a grid earns the share of all rows put right; a row left open is no wrong belief", () => {
  expect(score(grid, { rows: { a: true, b: false, c: false, d: true } })).toBe(0.5);
  expect(score(grid, { rows: { a: true } })).toBe(0.25);
  expect(wrongIn(grid, { rows: { a: false, d: true } })).toEqual(["a", "d"]);
  expect(score(grid, { rows: {} })).toBe("unanswered");
});

test("only entailed pairs of an ordering count, twice their share less one", () => {
  expect(score(steps, { order: ["c", "b", "a", "d"] })).toBe(1);
  expect(score(steps, { order: ["b", "d", "a", "c"] })).toBeCloseTo(1 / 3, 12);
  expect(score(steps, { order: ["d", "a", "b", "c"] })).toBe(0);
  expect(wrongIn(steps, { order: ["b", "d", "a", "c"] })).toEqual(["d"]);
  expect(score(steps, { order: [] })).toBe("unanswered");
});

test("a matching earns what is right beyond guessing", () => {
  expect(score(pairing, { matches: { a: "d", b: "a", c: "c" } })).toBeCloseTo((2 - 0.75) / (3 - 0.75), 12);
  expect(score(pairing, { matches: { a: "a", b: "b", c: "c" } })).toBe(0);
  expect(wrongIn(pairing, { matches: { a: "d", b: "b" } })).toEqual(["b"]);
  expect(score(pairing, { matches: {} })).toBe("unanswered");
});

test("a number earns its point within the tolerance; a mistake's number shows that mistake, any other none", () => {
  expect(score(rate, { value: "15.59%" })).toBe(1);
  expect(score(rate, { value: 15.61 })).toBe(0);
  expect(wrongIn(rate, { value: 7.2 })).toEqual(["a"]);
  expect(wrongIn(rate, { value: 15.61 })).toEqual([]);
  expect(score(rate, { value: "" })).toBe("unanswered");
});

test.each([
  [grid, { rows: { z: true } }, "option-unknown rows/0"],
  [grid, { rows: { a: "yes" } }, "type-wrong rows/a"],
  [grid, { rows: [true] }, "type-wrong rows"],
  [grid, { chosen: ["a"] }, "type-wrong rows, key-unknown "],
  [steps, { order: ["a", "a", "b", "c"] }, "option-duplicate order/1"],
  [steps, { order: ["a", "b"] }, "order-incomplete order"],
  [steps, { order: "abcd" }, "type-wrong order"],
  [steps, { order: ["a", "b", "c", "d", "a"] }, "choice-excess order"],
  [pairing, { matches: { a: "z", q: "a" } }, "option-unknown matches/1, choice-unknown matches/a"],
  [pairing, { matches: { a: 1 } }, "type-wrong matches/a"],
  [rate, { value: 1, note: "" }, "field-unknown value"],
  [rate, { value: 1, certainty: "very" }, "certainty-unknown certainty"],
] as const)("a malformed answer is refused with what is wrong with it (%#)", (item, answer, problem) => {
  expect(score(item, answer)).toBe(problem);
});

test("whatever is sent to any type is an answer worth 0 to 1, unanswered, or issues; nothing is thrown", () => {
  const ids = fc.constantFrom("a", "b", "c", "d", "z");
  const anything = fc.oneof(
    fc.record({ chosen: fc.array(ids) }),
    fc.record({ rows: fc.dictionary(ids, fc.boolean()) }),
    fc.record({ order: fc.array(ids) }),
    fc.record({ matches: fc.dictionary(ids, ids) }),
    fc.record({ value: fc.oneof(fc.double(), fc.string(), fc.anything()) }),
    fc.dictionary(fc.string(), fc.anything()),
  );
  fc.assert(
    fc.property(fc.constantFrom(...items), anything, (item, answer) => {
      const outcome = score(item, answer);
      if (typeof outcome === "number") expect(outcome >= 0 && outcome <= 1).toBe(true);
      else expect(outcome).toMatch(/^[a-z-]+/);
    }),
    { numRuns: 2000 },
  );
});

test("how sure a learner says to be comes back with the answer", () => {
  const given = { item: rate.id, value: 1, certainty: "fairly" };
  expect(parseResponse(itemTypeOf("numeric").toPublic(rate), given)).toEqual({ ok: true, value: given });
});
