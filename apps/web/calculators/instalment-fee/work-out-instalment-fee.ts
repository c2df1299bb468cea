import type { Result } from "@plain-credit/core";
import { allInCost, annualRate, flatFee, type Schedule, totalInterest } from "@plain-credit/core/finance";
import type { Problem } from "../form/field.ts";
import type { ValuesOf } from "../form/read-form.ts";
import type { instalmentFeeFields } from "./instalment-fee-fields.ts";

/** What a monthly plan with a flat fee costs: amounts in ¥, rates as fractions. */
export type InstalmentFeeFigures = {
  readonly principal: number;
  readonly periods: number;
  readonly feeRate: number;
  readonly payment: number;
  readonly fees: number;
  readonly nominal: number;
  readonly monthly: number;
  readonly annual: number;
  readonly effective: number;
  readonly schedule: Schedule;
};

const most = 0.2;

/** Finds the true annual rate of a monthly plan with a fee on the original principal. The unit that is written overrules the one that is chosen. */
export function workOutInstalmentFee({
  principal,
  periods,
  fee,
  unit,
}: ValuesOf<typeof instalmentFeeFields>): Result<InstalmentFeeFigures, readonly Problem[]> {
  const written = fee.unit ?? unit;
  if (written === "count") return { ok: false, error: [{ field: "fee", code: "unreadable" }] };
  const feeRate = written === "percent" ? fee.value / 100 : fee.value / principal;
  if (feeRate < 0) return { ok: false, error: [{ field: "fee", code: "below", bound: 0 }] };
  if (feeRate > most) return { ok: false, error: [{ field: "fee", code: "above", bound: most }] };
  const schedule = flatFee({ principal, periods, feeRate });
  const { rates } = allInCost({
    principal,
    payments: schedule.map(({ payment }) => payment),
    periodsInYear: 12,
  });
  return {
    ok: true,
    value: {
      principal,
      periods,
      feeRate,
      payment: principal / periods + principal * feeRate,
      fees: totalInterest(schedule),
      nominal: annualRate(feeRate, 12),
      // Without a fee the parts may add up to a hair less than the principal, and then no rate is found: it is 0.
      monthly: rates?.periodic ?? 0,
      annual: rates?.annual ?? 0,
      effective: rates?.effectiveAnnual ?? 0,
      schedule,
    },
  };
}
