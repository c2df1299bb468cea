import type { Event } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { placeEvents, shareOfYear } from "./place-events.ts";

const happening = (date: string): Event => ({
  id: date,
  date,
  strand: "rule",
  name: { "zh-CN": "一", en: "one" },
  text: { "zh-CN": "一", en: "one" },
  rules: [],
  claims: [],
  sources: ["one"],
});

test("a date lies in its year by month and day", () => {
  expect(shareOfYear("2026-01-01")).toBe(0);
  expect(shareOfYear("2026-07-01")).toBe(0.5);
  expect(shareOfYear("2026")).toBe(0.5);
  expect(shareOfYear("2026-12-31")).toBeLessThan(1);
  expect(shareOfYear("2026-08")).toBeCloseTo(shareOfYear("2026-08-16"), 10);
});

test("events are numbered by time, and years without any become one gap", () => {
  const rows = placeEvents([happening("2021-03-31"), happening("2013-03-15"), happening("2021-03-17")], 0.05);
  expect(rows.map((row) => ("gap" in row ? "gap" : row.year))).toEqual([2013, "gap", 2021]);
  expect(
    rows.flatMap((row) => ("gap" in row ? [] : row.events.map(({ number, line }) => [number, line]))),
  ).toEqual([
    [1, 0],
    [2, 0],
    [3, 1],
  ]);
});

test("no two marks of a line come too near in the pack’s timeline", () => {
  const nearest = 0.06;
  for (const row of placeEvents(jiebei.events, nearest)) {
    if ("gap" in row) continue;
    for (let line = 0; line < row.lines; line += 1) {
      const shares = row.events.filter((placed) => placed.line === line).map(({ share }) => share);
      shares
        .slice(1)
        .forEach((share, at) => expect(share - (shares[at] ?? 0)).toBeGreaterThanOrEqual(nearest));
    }
  }
});
