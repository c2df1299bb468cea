import type { Locale } from "@plain-credit/core";
import { expect, test } from "vitest";
import { quantityOf } from "./quantity-of.ts";

test.each<[string, Locale, string, number, number, string]>([
  ["5 万元", "zh-CN", "yuan", 50_000, 50_000, "#"],
  ["￥１,２００", "zh-CN", "yuan", 1200, 1200, "#"],
  ["不超过 10 万元", "zh-CN", "yuan", -Infinity, 100_000, "#"],
  ["5 万到 10 万元", "zh-CN", "yuan", 50_000, 100_000, "#"],
  ["三成", "zh-CN", "percent", 30, 30, "#"],
  ["一年", "zh-CN", "days", 360, 360, "#"],
  ["10 天以内", "zh-CN", "days", -Infinity, 10, "#"],
  ["第三步", "zh-CN", "place", 3, 3, "#步"],
  ["2026年8月1日", "zh-CN", "date", 20_260_801, 20_260_801, "#"],
  ["按 24% 算", "zh-CN", "percent", 24, 24, "按#算"],
  ["¥48.13", "en", "yuan", 48.13, 48.13, "#"],
  ["At most ¥50,000", "en", "yuan", -Infinity, 50_000, "#"],
  ["More than 30 days", "en", "days", 30, Infinity, "#"],
  ["Between 10 and 20 days", "en", "days", 10, 20, "#"],
  ["twelve months", "en", "days", 360, 360, "#"],
  ["1 August 2026", "en", "date", 20_260_801, 20_260_801, "#"],
  ["The second step", "en", "place", 2, 2, "the # step"],
])("%s is measured", (text, locale, dimension, lowest, highest, frame) => {
  expect(quantityOf(text, locale)).toMatchObject({ dimension, lowest, highest, frame });
});

test.each<[string, Locale]>([
  ["短时间里申请了许多家", "zh-CN"],
  ["还 1,200 元，分 12 期", "zh-CN"],
  ["Many lenders were applied to within weeks", "en"],
  ["Pay ¥1,200 in 12 instalments", "en"],
])("%s holds no number, or more than one", (text, locale) => {
  expect(quantityOf(text, locale)).toBeUndefined();
});
