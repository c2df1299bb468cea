import { expect, test } from "vitest";
import { inBoth, rulesIn, withOptions } from "../../../test/linted-item.ts";

test.each([
  [
    ["不超过 1 万元", "不超过 2 万元", "不超过 5 万元", "不超过 9 万元"],
    ["At most ¥10,000", "At most ¥20,000", "At most ¥50,000", "At most ¥90,000"],
  ],
  [
    ["≤1万", "≤2万", "≤5万", "≤9万"],
    ["≤10,000", "≤20,000", "≤50,000", "≤90,000"],
  ],
  [
    ["10 天以内", "20 天以内", "30 天以内", "40 天以内"],
    ["Within 10 days", "Within 20 days", "Within 30 days", "Within 40 days"],
  ],
  [
    ["1 到 10 天", "10 到 20 天", "20 到 30 天", "30 到 40 天"],
    ["1 to 10 days", "10 to 20 days", "20 to 30 days", "30 to 40 days"],
  ],
  [
    ["10%", "至少 20%", "30%", "40%"],
    ["10%", "At least 20%", "30%", "40%"],
  ],
])("ranges that nest or touch are found", (chinese, english) => {
  expect(rulesIn(withOptions(chinese, english))).toEqual(inBoth(6));
});

test.each([
  [
    ["1 到 9 天", "10 到 19 天", "20 到 29 天", "30 天以上"],
    ["1 to 9 days", "10 to 19 days", "20 to 29 days", "More than 30 days"],
  ],
  [
    ["低于 10%", "10% 到 19%", "20% 到 29%", "高于 30%"],
    ["Under 10%", "10% to 19%", "20% to 29%", "Over 30%"],
  ],
  [
    ["10 元", "20 元", "30 元", "40 元"],
    ["¥10", "¥20", "¥30", "¥40"],
  ],
])("ranges side by side, and bare numbers, are sound", (chinese, english) => {
  expect(rulesIn(withOptions(chinese, english))).toEqual([]);
});
