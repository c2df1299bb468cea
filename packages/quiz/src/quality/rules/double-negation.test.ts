import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem, withStem, withTexts } from "../../../test/linted-item.ts";

test.each([
  ["他不能不先做哪件事？", "What can he not do without?"],
  ["哪件事不是不该先做的？", "Which thing must not be not done first?"],
  ["没有哪件事不重要，先做哪件？", "Nothing is not important: what comes first?"],
  ["并非不要紧的，是哪件事？", "What is not unimportant here?"],
])("%s denies twice", (chinese, en) => {
  const found = rulesIn(withStem(soundItem, { "zh-CN": chinese, en }));
  expect(found.filter((rule) => rule.startsWith("13"))).toEqual(inBoth(13));
});

test("an option that denies twice is found in its language alone", () => {
  expect(rulesIn(withTexts(soundItem, { d: { "zh-CN": "不得不把信用卡都刷空" } }))).toContain("13 zh-CN");
  expect(rulesIn(withTexts(soundItem, { d: { en: "Never use no card for it" } }))).toContain("13 en");
});

test("two clauses may deny one thing each, and a question A-not-A denies nothing", () => {
  const stem = {
    "zh-CN": "没有逾期，也没有不良记录，还不还、还多少？先看什么？",
    en: "Nothing is overdue, and no entry is wrong. What should he look at first?",
  };
  expect(rulesIn(withStem(soundItem, stem)).filter((rule) => rule.startsWith("13"))).toEqual([]);
});
