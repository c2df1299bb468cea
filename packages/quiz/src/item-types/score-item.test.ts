import fc from "fast-check";
import { expect, test } from "vitest";
import { bankOf, keysOf } from "../../test/jiebei-forms.ts";
import type { MultipleChoiceItem } from "../item/item.ts";
import { scoreItem } from "./score-item.ts";

const [single] = bankOf("judge-claim", 1);
const several = bankOf("refute-myth", 60).filter(
  (item): item is MultipleChoiceItem => item.type === "multiple-choice",
);
if (single === undefined) throw new Error("no item");

test("a single choice is worth one point or none", () => {
  for (const { id } of single.options)
    expect(scoreItem(single, { item: single.id, chosen: [id] })).toEqual({
      type: "scored",
      earned: keysOf(single).includes(id) ? 1 : 0,
      total: 1,
    });
});

test("no answer, and an answer without a choice, are unanswered rather than wrong", () => {
  const unanswered = { type: "unscored", code: "unanswered" };
  expect(scoreItem(single)).toEqual(unanswered);
  expect(scoreItem(single, { item: single.id, chosen: [] })).toEqual(unanswered);
});

test("a multiple choice earns the share of keys hit less the share of others picked, nothing at least", () => {
  expect(new Set(several.map(({ key }) => key.length))).toEqual(new Set([1, 2, 3]));
  fc.assert(
    fc.property(fc.constantFrom(...several), fc.integer({ min: 1, max: 15 }), (item, picks) => {
      const chosen = item.options.flatMap(({ id }, at) => ((picks >> at) % 2 === 1 ? [id] : []));
      const hits = chosen.filter((id) => item.key.includes(id)).length;
      const share = hits / item.key.length - (chosen.length - hits) / (item.options.length - item.key.length);
      const score = scoreItem(item, { item: item.id, chosen });
      expect(score).toEqual({ type: "scored", earned: Math.max(0, share), total: 1 });
    }),
  );
});

test("a multiple choice of which every option is right loses nothing to others", () => {
  const [item] = several;
  if (item === undefined) throw new Error("no item");
  const all = { ...item, key: item.options.map(({ id }) => id) };
  expect(scoreItem(all, { item: item.id, chosen: ["a"] })).toMatchObject({ earned: 0.25 });
  expect(scoreItem(all, { item: item.id, chosen: all.key })).toMatchObject({ earned: 1 });
});
