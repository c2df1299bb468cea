import { expect, test } from "vitest";
import { rulesAlone, rulesIn, soundItem, withStem, withTexts } from "../../../test/linted-item.ts";

test.each([
  ["周强下月要还 1,300 元，最该做什么？", "Zhou Qiang owes ¥1,200 next month. What should come first?"],
  ["周强借了 20 万元，最该做什么？", "Zhou Qiang owes ¥20,000. What should come first?"],
  ["周强收入少了三成，最该做什么？", "Zhou Qiang earns 40% less. What should come first?"],
  ["到 2026年8月1日为止，最该做什么？", "By 1 September 2026, what should come first?"],
  ["周强等了三个月，最该做什么？", "Zhou Qiang waited six months. What should come first?"],
  ["周强要还两笔、1,200 元，最该做什么？", "Zhou Qiang owes two loans. What should come first?"],
])("%s and the English differ in a number", (chinese, en) => {
  expect(
    rulesIn(withStem(soundItem, { "zh-CN": chinese, en })).filter((rule) => rule.startsWith("34")),
  ).toEqual(["34 en"]);
});

test.each([
  ["周强借了 20 万元，最该做什么？", "Zhou Qiang owes ¥200,000. What should come first?"],
  ["周强借了一万元，最该做什么？", "Zhou Qiang owes ¥10,000. What should come first?"],
  ["周强收入少了 3 成，最该做什么？", "Zhou Qiang earns 30% less. What should come first?"],
  ["周强收入少了一半，最该做什么？", "Zhou Qiang earns 50% less. What should come first?"],
  ["到 2026年8月1日为止，最该做什么？", "By 1 August 2026, what should come first?"],
  ["到 2026 年 8 月 1 日为止，最该做什么？", "By 2026-08-01, what should come first?"],
  ["周强等了三个月，最该做什么？", "Zhou Qiang waited 3 months. What should come first?"],
  ["年利率 24%，最该做什么？", "The rate is 24 percent. What should come first?"],
])("%s and the English agree", (chinese, en) => {
  expect(
    rulesIn(withStem(soundItem, { "zh-CN": chinese, en })).filter((rule) => rule.startsWith("34")),
  ).toEqual([]);
});

test("a denial in one language is found, with the pack or without", () => {
  for (const texts of [
    { b: { "zh-CN": "不换另一家平台去还旧" } },
    { b: { en: "Do not switch platforms or borrow" } },
    { d: { "zh-CN": "别把信用卡刷空，垫上" } },
  ])
    expect(rulesIn(withTexts(soundItem, texts))).toEqual(["34 en"]);
  expect(rulesAlone(withTexts(soundItem, { b: { en: "Never switch platforms or borrow" } }))).toEqual([
    "34 en",
  ]);
});

test("a text of the pack that loses its denial in one language is found", () => {
  const known = { "zh-CN": "停一停手，不再提交新的申请", en: "Stop sending in applications for some time" };
  expect(rulesIn(withTexts(soundItem, { d: known })).filter((rule) => rule.startsWith("34"))).toEqual([]);
  const lost = { ...known, "zh-CN": "停一停手，再提交新的申请" };
  expect(rulesIn(withTexts(soundItem, { d: lost })).filter((rule) => rule.startsWith("34"))).toEqual([
    "34 en",
  ]);
});

test("an option that one language leaves out is found, as is a number in one language’s reason", () => {
  // A blank option is also far shorter than the others.
  expect(rulesIn(withTexts(soundItem, { c: { en: "" } }))).toEqual(["3 en", "34 en"]);
  const rationale = { ...soundItem.rationale, en: "If ¥2,100 is out of reach, early word leaves room." };
  expect(rulesIn({ ...soundItem, rationale }).filter((rule) => rule.startsWith("34"))).toEqual(["34 en"]);
});
