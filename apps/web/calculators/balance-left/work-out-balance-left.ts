import type { Result } from "@plain-credit/core";
import { annualRate, simpleInterest } from "@plain-credit/core/finance";
import type { Problem } from "../form/field.ts";
import type { ValuesOf } from "../form/read-form.ts";
import type { balanceLeftFields } from "./balance-left-fields.ts";

/** What it costs to leave a balance: the rate as fractions, `interest` in ¥ for so many days. */
export type BalanceLeftFigures = {
  readonly balance: number;
  readonly daily: number;
  readonly days: number;
  readonly annual: number;
  readonly interest: (days: number) => number;
};

/** Works out what a balance costs that could be repaid and is not. */
export function workOutBalanceLeft({
  balance,
  rate,
  days,
}: ValuesOf<typeof balanceLeftFields>): Result<BalanceLeftFigures, readonly Problem[]> {
  return {
    ok: true,
    value: {
      balance,
      daily: rate,
      days,
      annual: annualRate(rate, 365),
      interest: (left) => simpleInterest({ principal: balance, dailyRate: rate, days: left }),
    },
  };
}
