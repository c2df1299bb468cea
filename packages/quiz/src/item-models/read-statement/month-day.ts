import type { Text } from "@plain-credit/core";

/** Months count from January of this year, and back below 0. */
const firstYear = 2026;

/** A day of a month as a report prints it: day 1 of month 4 is 2026-05-01. */
export function monthDay(month: number, day: number): Text {
  const year = firstYear + Math.floor(month / 12);
  const inYear = month - Math.floor(month / 12) * 12 + 1;
  const written = [year, inYear, day].map((part) => String(part).padStart(2, "0")).join("-");
  return { "zh-CN": written, en: written };
}
