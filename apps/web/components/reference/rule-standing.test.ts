import type { Rule } from "@plain-credit/core";
import { expect, test } from "vitest";
import { ruleStanding } from "./rule-standing.ts";

const text = { "zh-CN": "一", en: "one" };
const rule = (effective: string, until?: string): Rule => ({
  id: "one",
  title: text,
  number: null,
  effective,
  ...(until === undefined ? {} : { until }),
  scope: text,
  takeaway: text,
  source: "one",
});

test.each([
  [rule("2026-08-01"), "2026-07-31", "ahead"],
  [rule("2026-08-01"), "2026-08-01", "current"],
  [rule("2026-08"), "2026-08-01", "current"],
  [rule("2026"), "2025-12-31", "ahead"],
  [rule("2026-01-01", "2026-03-31"), "2026-03-31", "current"],
  [rule("2026-01-01", "2026-03-31"), "2026-04-01", "over"],
  [rule("2026-01-01", "2026-03"), "2026-03-31", "current"],
  [rule("2026-01-01", "2026-03"), "2026-04-01", "over"],
])("%o on %s is %s", (given, day, standing) => {
  expect(ruleStanding(given, day)).toBe(standing);
});
