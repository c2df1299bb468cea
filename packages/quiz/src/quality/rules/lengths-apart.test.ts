import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem, withOptions, withTexts } from "../../../test/linted-item.ts";

test("an option more than twice as long as another is found", () => {
  expect(rulesIn(withTexts(soundItem, { c: { "zh-CN": "关机等", en: "Just wait" } }))).toEqual(inBoth(3));
  expect(
    rulesIn(
      withTexts(soundItem, { c: { "zh-CN": "关掉手机，换个号码，搬去外地亲戚家，等这阵风头慢慢过去" } }),
    ),
  ).toEqual(["3 zh-CN"]);
});

test("twice as long is allowed, and numbers may be of any length", () => {
  expect(rulesIn(withTexts(soundItem, { c: { "zh-CN": "关机再等几天" } }))).toEqual([]);
  expect(
    rulesIn(withOptions(["1 元", "20 元", "300 元", "45,000.00 元"], ["¥1", "¥20", "¥300", "¥45,000.00"])),
  ).toEqual([]);
});
