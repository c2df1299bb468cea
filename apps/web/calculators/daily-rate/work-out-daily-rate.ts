import type { Result } from "@plain-credit/core";
import { annualRate, effectiveAnnualRate, simpleInterest } from "@plain-credit/core/finance";
import type { Problem } from "../form/field.ts";
import type { ValuesOf } from "../form/read-form.ts";
import type { dailyRateFields } from "./daily-rate-fields.ts";

/** What a daily rate comes to: rates are fractions, `interest` in ¥ for so many days. */
export type DailyRateFigures = {
  readonly principal: number;
  readonly daily: number;
  readonly days: number;
  readonly daysInYear: number;
  readonly annual: number;
  readonly compounded: number;
  readonly interest: (days: number) => number;
};

const most = 0.1;

/** Turns a daily rate, given as a percentage or as yuan a day on ¥10,000, into a year's. The unit that is written overrules the one that is chosen. */
export function workOutDailyRate({
  rate,
  unit,
  principal,
  days,
  year,
}: ValuesOf<typeof dailyRateFields>): Result<DailyRateFigures, readonly Problem[]> {
  const written = rate.unit ?? unit;
  if (written === "count") return { ok: false, error: [{ field: "rate", code: "unreadable" }] };
  const daily = written === "percent" ? rate.value / 100 : rate.value / 10_000;
  if (daily < 0) return { ok: false, error: [{ field: "rate", code: "below", bound: 0 }] };
  if (daily > most) return { ok: false, error: [{ field: "rate", code: "above", bound: most }] };
  const daysInYear = Number(year);
  return {
    ok: true,
    value: {
      principal,
      daily,
      days,
      daysInYear,
      annual: annualRate(daily, daysInYear),
      compounded: effectiveAnnualRate(daily, 365),
      interest: (borrowed) => simpleInterest({ principal, dailyRate: daily, days: borrowed }),
    },
  };
}
