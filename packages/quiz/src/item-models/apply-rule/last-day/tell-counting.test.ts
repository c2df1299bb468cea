import type { Constant } from "@plain-credit/core";
import { expect, test } from "vitest";
import { toDay, toDayNumber } from "../calendar.ts";
import { rightSpan } from "./spans.ts";
import { tellCounting } from "./tell-counting.ts";

function period(value: number, unit: "days" | "years"): Constant {
  const name = { "zh-CN": "期限", en: "period" };
  return { id: "period", name, value, unit, asOf: "2026", reviewBy: "2027-01-01", source: "law" };
}

test.each([
  ["2024-02-20", 20, "days", "2024-03-11", "9 days to 29 February, then 11 days to 11 March"],
  ["2026-02-20", 20, "days", "2026-03-12", "8 days to 28 February, then 12 days to 12 March"],
  ["2026-01-31", 30, "days", "2026-03-02", "28 days to 28 February, then 2 days to 2 March"],
  ["2026-12-20", 15, "days", "2027-01-04", "11 days to 31 December, then 4 days to 4 January"],
  ["2026-07-11", 20, "days", "2026-07-31", "20 days to 31 July"],
  ["2026-07-30", 2, "days", "2026-08-01", "1 day to 31 July, then 1 day to 1 August"],
  ["2026-03-05", 5, "years", "2031-03-05", "5 years on is 5 March 2031"],
  [
    "2024-02-29",
    5,
    "years",
    "2029-02-28",
    "5 years on is 28 February 2029, since that year has no 29 February",
  ],
  ["2024-02-29", 4, "years", "2028-02-29", "4 years on is 29 February 2028"],
] as const)(
  "from %s, %i %s end on %s, and the counting goes month by month",
  (start, value, unit, end, told) => {
    const constant = period(value, unit);
    expect(toDay(rightSpan(constant).end(toDayNumber(start)))).toBe(end);
    expect(tellCounting(constant, toDayNumber(start)).en).toBe(told);
  },
);

test("the counting reads the same in Chinese", () => {
  expect(tellCounting(period(20, "days"), toDayNumber("2024-02-20"))["zh-CN"]).toBe(
    "往后数 9 天到2月29日，再数 11 天到3月11日",
  );
  expect(tellCounting(period(5, "years"), toDayNumber("2024-02-29"))["zh-CN"]).toBe(
    "往后 5 年，那年没有2月29日，就到2029年2月28日",
  );
});
