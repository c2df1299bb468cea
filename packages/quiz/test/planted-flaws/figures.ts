import type { Locale } from "@plain-credit/core";

/** What options count: money, a share, or a span of time. */
export type Measure = "money" | "percent" | "days" | "months";

/** Measures to draw from. */
export const measures: readonly Measure[] = ["money", "percent", "days", "months"];

const steps: Readonly<Record<Measure, number>> = { money: 10_000, percent: 5, days: 10, months: 3 };

/** A number of steps as a figure of that measure, e.g. 3 steps of money are 3 万元 or ¥30,000. */
export function figure(measure: Measure, count: number, locale: Locale): string {
  const value = steps[measure] * count;
  if (locale === "en")
    return {
      money: `¥${grouped(value)}`,
      percent: `${value}%`,
      days: `${value} days`,
      months: `${value} months`,
    }[measure];
  return {
    money: `${value / 10_000} 万元`,
    percent: `${value}%`,
    days: `${value} 天`,
    months: `${value} 个月`,
  }[measure];
}

/** A whole number with commas between thousands. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
