import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem, withOptions, withTexts } from "../../../test/linted-item.ts";

test.each([
  ["关掉手机，等风头过去"],
  ["关掉手机，等风头过去。"],
  ["關掉手機，等風頭過去"],
  [" 关掉手机,等风头过去"],
  ["关掉手机　等风头过去"],
])("%s is the same option again", (again) => {
  expect(rulesIn(withTexts(soundItem, { d: { "zh-CN": again } }))).toEqual(["5 zh-CN"]);
});

test.each([
  ["turn the phone off, and wait."],
  ["Turn  the phone off and wait"],
  ["Ｔｕｒｎ the phone off and wait"],
])("%s is the same option again", (again) => {
  expect(rulesIn(withTexts(soundItem, { d: { en: again } }))).toEqual(["5 en"]);
});

test.each([
  [
    ["1 万元", "2 万元", "20,000 元", "3 万元"],
    ["¥10,000", "¥20,000", "20 thousand yuan", "¥30,000"],
  ],
  [
    ["6 个月", "12 个月", "一年", "2 年"],
    ["6 months", "12 months", "1 year", "2 years"],
  ],
  [
    ["10%", "30%", "三成", "40%"],
    ["10%", "30%", "30 percent", "40%"],
  ],
  [
    ["2026年8月1日", "2026年8月2日", "2026-08-02", "2026年8月3日"],
    ["1 August 2026", "2 August 2026", "2026-08-02", "3 August 2026"],
  ],
])("a quantity is the same in another unit", (chinese, english) => {
  expect(rulesIn(withOptions(chinese, english))).toEqual(inBoth(5));
});

test("other numbers, other units and a denial make another option", () => {
  expect(
    rulesIn(withOptions(["10 元", "10.5 元", "100 元", "105 元"], ["¥10", "¥10.5", "¥100", "¥105"])),
  ).toEqual([]);
});
