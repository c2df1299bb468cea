import { expect, test } from "vitest";
import { formatDay } from "./format-day.ts";

test("a day is written as each language has it, with or without its year", () => {
  expect(formatDay("2026-08-01", true)).toEqual({ "zh-CN": "2026年8月1日", en: "1 August 2026" });
  expect(formatDay("2024-02-29", false)).toEqual({ "zh-CN": "2月29日", en: "29 February" });
  expect(formatDay("2025-12-31", true)).toEqual({ "zh-CN": "2025年12月31日", en: "31 December 2025" });
});
