import type { PublicItem } from "@plain-credit/quiz";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseAnswers, toAnswersText } from "./answers.ts";

const text = { "zh-CN": "字", en: "word" };

const item = fc.record({ several: fc.boolean(), size: fc.integer({ min: 2, max: 6 }) });

function itemsOf(
  shapes: readonly { readonly several: boolean; readonly size: number }[],
): readonly PublicItem[] {
  return shapes.map(({ several, size }, at) => ({
    id: `item-${at}`,
    type: several ? "multiple-choice" : "single-choice",
    stem: text,
    options: Array.from("abcdef".slice(0, size), (id) => ({ id, text })),
  }));
}

/** A form's shape, and answers to some of its first items. */
const answered = fc.array(item, { minLength: 1, maxLength: 12 }).chain((shapes) =>
  fc.record({
    items: fc.constant(itemsOf(shapes)),
    chosen: fc
      .integer({ min: 0, max: shapes.length })
      .chain((count) =>
        fc.tuple(
          ...shapes
            .slice(0, count)
            .map(({ several, size }) =>
              fc.subarray("abcdef".slice(0, size).split(""), { maxLength: several ? size : 1 }),
            ),
        ),
      ),
  }),
);

it("answers come back from their text as they were given", () => {
  fc.assert(
    fc.property(answered, ({ items, chosen }) => {
      const responses = chosen.map((letters, at) => ({ item: `item-${at}`, chosen: letters }));
      expect(parseAnswers(items, toAnswersText(responses))).toEqual({ ok: true, value: responses });
    }),
  );
});

it("any text is either answers that write themselves back, or issues", () => {
  const near = fc.string({ unit: fc.constantFrom(..."abcdefz.-.-".split("")), maxLength: 40 });
  fc.assert(
    fc.property(answered, fc.oneof(fc.string(), near), ({ items }, given) => {
      const parsed = parseAnswers(items, given);
      if (!parsed.ok) return parsed.error.length > 0;
      const rewritten = toAnswersText(parsed.value);
      return parsed.value.length <= items.length && parseAnswers(items, rewritten).ok;
    }),
    { numRuns: 2000 },
  );
});

it("one choice has one text, in whatever order it was made", () => {
  expect(toAnswersText([{ item: "item-0", chosen: ["c", "a"] }])).toBe("ac");
});

it("every problem is told at once, by question", () => {
  const items = itemsOf([
    { several: false, size: 4 },
    { several: true, size: 4 },
    { several: false, size: 4 },
    { several: false, size: 4 },
  ]);
  const parsed = parseAnswers(items, "ab.cc.?.f");
  expect(parsed.ok ? [] : parsed.error.map(({ code, path }) => [code, path[0]])).toEqual([
    ["choice-excess", 0],
    ["option-duplicate", 1],
    ["answer-malformed", 2],
    ["option-unknown", 3],
  ]);
});

it("more answers than questions are refused without reading them", () => {
  const parsed = parseAnswers(itemsOf([{ several: false, size: 4 }]), "a.".repeat(100_000));
  expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toEqual(["answers-excess"]);
});
