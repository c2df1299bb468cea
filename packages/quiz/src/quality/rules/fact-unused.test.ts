import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem, withStem } from "../../../test/linted-item.ts";

test("a number that neither solution nor reason uses is found", () => {
  const stem = {
    "zh-CN": `周强今年 37 岁。${soundItem.stem["zh-CN"]}`,
    en: `Zhou Qiang is 37 years old. ${soundItem.stem.en}`,
  };
  expect(rulesIn(withStem(soundItem, stem))).toEqual(inBoth(26));
});

test("what the facts hold is there on purpose", () => {
  const stem = {
    "zh-CN": "周强有 5,200 元。最该做什么？",
    en: "Zhou Qiang has ¥5,200. What should come first?",
  };
  const facts = { ...soundItem.facts, parameters: { amount: 5200 } };
  expect(rulesIn({ ...withStem(soundItem, stem), facts })).toEqual([]);
});
