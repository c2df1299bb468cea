import { expect, test } from "vitest";
import { rulesIn, soundItem, withTexts } from "../../../test/linted-item.ts";

test.each([
  "①②",
  "①和③两种做法都该做",
  "A和C",
  "A、B 两种做法都该做",
  "Ａ与Ｂ",
  "选项 A 和选项 C 都对",
  "第一项和第三项都该做",
  "前两种做法都该去做",
  "甲和乙",
  "1和3",
  "ABD",
])("%s is put together from others", (chinese) => {
  expect(rulesIn(withTexts(soundItem, { d: { "zh-CN": chinese } }))).toContain("11 zh-CN");
});

test.each([
  "Both A and C",
  "A and C together, in this order",
  "A, B and D",
  "Options 1 and 3",
  "(a) and (c)",
  "The first two",
  "① and ③",
  "I and III",
  "a and c",
  "The first and the third",
])("%s is put together from others", (english) => {
  expect(rulesIn(withTexts(soundItem, { d: { en: english } }))).toContain("11 en");
});

test("letters and numbers that name something else are no options", () => {
  expect(
    rulesIn(
      withTexts(soundItem, {
        c: { "zh-CN": "照 A 款合同和说明办理", en: "Turn to plan A and wait" },
        d: { "zh-CN": "把甲公司的信用卡刷空", en: "Empty a card and an account" },
      }),
    ),
  ).toEqual([]);
});
