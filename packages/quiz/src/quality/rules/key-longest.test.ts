import { expect, test } from "vitest";
import { rulesIn, soundItem, withOptions, withTexts } from "../../../test/linted-item.ts";

test("a key more than a third longer than every other option is found, in the language in which it is", () => {
  expect(rulesIn(withTexts(soundItem, { a: { "zh-CN": "趁早打电话给那家机构，说明难处" } }))).toEqual([
    "1 zh-CN",
  ]);
  expect(
    rulesIn(withTexts(soundItem, { a: { en: "Call them soon and explain all of the trouble there" } })),
  ).toEqual(["1 en"]);
});

test("a third longer to the word is allowed, and so is a longer distractor", () => {
  expect(
    rulesIn(withTexts(soundItem, { a: { en: "Call them soon and explain all of the trouble" } })),
  ).toEqual([]);
  expect(
    rulesIn(withTexts(soundItem, { b: { en: "Switch soon to another platform and borrow anew" } })),
  ).toEqual([]);
});

test("short keys and numbers are exempt", () => {
  expect(
    rulesIn(
      withOptions(
        ["先打给它们", "换平台", "关手机", "刷卡片"],
        ["Call them now", "Switch over", "Wait it out", "Use cards"],
      ),
    ),
  ).toEqual([]);
  expect(
    rulesIn(
      withOptions(
        ["123,456.78 元", "9.10 元", "8.20 元", "7.30 元"],
        ["¥123,456.78", "¥9.10", "¥8.20", "¥7.30"],
      ),
    ),
  ).toEqual([]);
});
