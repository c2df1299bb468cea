import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem, withStem } from "../../../test/linted-item.ts";

test.each([
  [
    "周强下月要还 1,200 元，这次发工资得等。",
    "Zhou Qiang owes ¥1,200 next month, and pay day comes after that.",
  ],
  ["周强的情形。", "The case of Zhou Qiang."],
  ["周强问：「怎么办？」", "“What now?” asks Zhou Qiang."],
])("%s asks nothing", (chinese, en) => {
  expect(rulesIn(withStem(soundItem, { "zh-CN": chinese, en }))).toEqual(inBoth(24));
});

test.each([
  ["周强最该做的是____。", "What Zhou Qiang should do is ____."],
  ["周强最该（　　）。", "Zhou Qiang should first (  )."],
  ["周强问：「怎么办？」你会说什么？", "“What now?” asks Zhou Qiang. What do you say?"],
])("%s has a gap or a question", (chinese, en) => {
  expect(rulesIn(withStem(soundItem, { "zh-CN": chinese, en }))).toEqual([]);
});
