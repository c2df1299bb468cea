import { itemTypeOf, type PublicItem } from "@plain-credit/quiz";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseAnswers, toAnswersText } from "./answers.ts";
import { anyAnswer } from "./test/any-answer.ts";
import { itemOfEachType } from "./test/item-of-each-type.ts";

const shown = Object.values(itemOfEachType).map((item) => itemTypeOf(item.type).toPublic(item));
const [single, multiple, grid, steps, pairing, rate] = shown as [
  PublicItem,
  PublicItem,
  PublicItem,
  PublicItem,
  PublicItem,
  PublicItem,
];

/** A form of any types, and answers to some of its first items. */
const answered = fc
  .array(fc.constantFrom(...shown), { minLength: 1, maxLength: 12 })
  .map((items) => items.map((item, at) => ({ ...item, id: `item-${at}` })))
  .chain((items) =>
    fc.record({
      items: fc.constant(items),
      answers: fc
        .integer({ min: 0, max: items.length })
        .chain((count) => fc.tuple(...items.slice(0, count).map(anyAnswer))),
    }),
  );

it("answers of every type come back from their text as they were given", () => {
  fc.assert(
    fc.property(answered, ({ items, answers }) => {
      const responses = answers.map((answer, at) => ({ ...answer, item: `item-${at}` }));
      const text = toAnswersText(responses);
      expect(text).toMatch(/^[a-z0-9_.-]*$/);
      expect(parseAnswers(items, text)).toEqual({ ok: true, value: responses });
    }),
    { numRuns: 1000 },
  );
});

it("any text is either answers that write themselves back, or issues", () => {
  const near = fc.string({ unit: fc.constantFrom(..."abcdefz.-.-n_m0123".split("")), maxLength: 40 });
  fc.assert(
    fc.property(answered, fc.oneof(fc.string(), near), ({ items }, given) => {
      const parsed = parseAnswers(items, given);
      if (!parsed.ok) return parsed.error.length > 0;
      const rewritten = toAnswersText(parsed.value);
      return parsed.value.length <= items.length && parseAnswers(items, rewritten).ok;
    }),
    { numRuns: 5000 },
  );
});

it.each<[string, Parameters<typeof toAnswersText>[0][number], string]>([
  ["a choice, in whatever order it was made", { item: "x", chosen: ["c", "a"] }, "ac"],
  ["half a grid", { item: "x", rows: { b: false, a: true } }, "a1b0"],
  ["an order", { item: "x", order: ["c", "a", "b"] }, "cab"],
  ["matches", { item: "x", matches: { b: "a", a: "b" } }, "a2b1"],
  ["a number with decimals", { item: "x", value: 15.5 }, "n15_5"],
  ["a number below nothing", { item: "x", value: -3 }, "nm3"],
  ["a very small number", { item: "x", value: 1.5e-7 }, "n0_00000015"],
  ["nothing, which is no answer", { item: "x", value: null }, "-"],
  ["a grid left open", { item: "x", rows: {} }, "-"],
])("%s has one text", (_title, response, text) => {
  expect(toAnswersText([response])).toBe(text);
});

it.each<[string, PublicItem, string]>([
  ["a choice of nothing known", single, "z"],
  ["a choice made twice", multiple, "aa"],
  ["a row put in both columns", grid, "a1a0"],
  ["a row in a third column", grid, "a2"],
  ["a row that is not there", grid, "z1"],
  ["half an order", steps, "ab"],
  ["an order with repeats", steps, "abca"],
  ["a prompt matched twice", pairing, "a1a2"],
  ["a choice that is not there", pairing, "a9"],
  ["a choice counted from nothing", pairing, "a0"],
  ["digits without their sign", rate, "15"],
  ["a number with a point", rate, "n15,5"],
  ["a number with leading noughts", rate, "n015"],
  ["a number beyond numbers", rate, "n9999999999999"],
  ["a number in words", rate, "n十五"],
  ["no number", rate, "n"],
  ["an answer of another type", rate, "a"],
  ["no code", grid, "?"],
])("%s is refused", (_title, item, text) => {
  const parsed = parseAnswers([item], text);
  expect(parsed.ok).toBe(false);
});

it("every problem is told at once, by question", () => {
  const parsed = parseAnswers([single, multiple, grid, pairing, rate], "ab.cc.?.a9.x");
  expect(parsed.ok ? [] : parsed.error.map(({ code, path }) => [code, path[0]])).toEqual([
    ["choice-excess", 0],
    ["option-duplicate", 1],
    ["answer-malformed", 2],
    ["choice-unknown", 3],
    ["answer-malformed", 4],
  ]);
});

it("more answers than questions are refused without reading them", () => {
  const parsed = parseAnswers([single], "a.".repeat(100_000));
  expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toEqual(["answers-excess"]);
});
