import type { Result } from "@plain-credit/core";
import {
  effectiveAnnualRate,
  equalInstalments,
  equalPrincipal,
  interestOnly,
  prepayment,
  type Prepayment,
  type Schedule,
} from "@plain-credit/core/finance";
import type { Problem } from "../form/field.ts";
import type { ValuesOf } from "../form/read-form.ts";
import type { prepaymentFields } from "./prepayment-fields.ts";

/** What clearing a loan early does: amounts in ¥, rates as fractions; `breakEven` is the fee at which nothing is saved. */
export type PrepaymentFigures = Prepayment & {
  readonly annual: number;
  readonly effective: number;
  readonly after: number;
  readonly feeShare: number;
  readonly chargesStay: boolean;
  readonly breakEven: number;
  readonly schedule: Schedule;
};

const ways = {
  "equal-instalments": equalInstalments,
  "equal-principal": equalPrincipal,
  "interest-only": interestOnly,
} as const;

/** Works out what is saved by clearing a monthly loan right after an instalment. */
export function workOutPrepayment({
  principal,
  rate,
  periods,
  way,
  after,
  fee,
  charges,
}: ValuesOf<typeof prepaymentFields>): Result<PrepaymentFigures, readonly Problem[]> {
  if (after >= periods) return { ok: false, error: [{ field: "after", code: "above", bound: periods - 1 }] };
  const schedule = ways[way]({ principal, periods, periodicRate: rate / 12 });
  const chargesStay = charges === "stay";
  const paidOff = prepayment({ schedule, after, feeShare: fee, chargesStay });
  return {
    ok: true,
    value: {
      ...paidOff,
      annual: rate,
      effective: effectiveAnnualRate(rate / 12, 12),
      after,
      feeShare: fee,
      chargesStay,
      breakEven: chargesStay ? 0 : paidOff.remainingInterest / paidOff.balance,
      schedule,
    },
  };
}
