import { expect, test } from "vitest";
import { inBoth, rulesIn, withOptions } from "../../../test/linted-item.ts";

test.each([
  [
    ["20 元", "10 元", "30 元", "40 元"],
    ["¥20", "¥10", "¥30", "¥40"],
  ],
  [
    ["10%", "20%", "15%", "30%"],
    ["10%", "20%", "15%", "30%"],
  ],
  [
    ["2026年8月1日", "2026年9月1日", "2026年8月9日", "2026年10月1日"],
    ["1 August 2026", "1 September 2026", "9 August 2026", "1 October 2026"],
  ],
  [
    ["第一步", "第三步", "第二步", "第四步"],
    ["The first step", "The third step", "The second step", "The fourth step"],
  ],
  [
    ["5 万元", "20,000 元", "8 万元", "90,000 元"],
    ["¥50,000", "¥20,000", "¥80,000", "¥90,000"],
  ],
  [
    ["按 24% 算", "按 15% 算", "按 36% 算", "按 40% 算"],
    ["At 24% a year", "At 15% a year", "At 36% a year", "At 40% a year"],
  ],
  [
    ["8月13日", "8月7日", "8月22日", "9月1日"],
    ["13 August", "7 August", "22 August", "1 September"],
  ],
])("%j stands out of order", (chinese, english) => {
  expect(rulesIn(withOptions(chinese, english))).toEqual(inBoth(21));
});

test.each([
  [
    ["10 元", "20 元", "30 元", "40 元"],
    ["¥10", "¥20", "¥30", "¥40"],
  ],
  [
    ["40 天", "3 周", "20 天", "1 天"],
    ["40 days", "3 weeks", "20 days", "1 day"],
  ],
  [
    ["10 元", "20 元", "30 元", "看不出来"],
    ["¥10", "¥20", "¥30", "It cannot be told"],
  ],
  [
    ["11月28日", "12月30日", "1月5日", "2月1日"],
    ["28 November", "30 December", "5 January", "1 February"],
  ],
])("%j stands in order", (chinese, english) => {
  expect(rulesIn(withOptions(chinese, english)).filter((rule) => rule.startsWith("21"))).toEqual([]);
});
