import {
  allInCost,
  equalInstalments,
  equalPrincipal,
  flatFee,
  interestOnly,
  type AllInCost,
  type Schedule,
} from "@plain-credit/core/finance";

/**
 * A loan as prose tells it, repaid monthly. Either `annualRate` (nominal, as a fraction; a twelfth each month on what is still owed)
 * with the way of repaying, or `feeRate` (a share of the original principal with each instalment).
 * `guaranteeRate` is a further share of the original principal each month, `deducted` what is kept back at the start, in yuan.
 */
export type LoanTerms = {
  readonly principal: number;
  readonly periods: number;
  readonly annualRate?: number;
  readonly way?: "equal-instalments" | "equal-principal" | "interest-only";
  readonly feeRate?: number;
  readonly guaranteeRate?: number;
  readonly deducted?: number;
};

const ways = {
  "equal-instalments": equalInstalments,
  "equal-principal": equalPrincipal,
  "interest-only": interestOnly,
} as const;

/** The instalments without the guarantee fee. */
export function scheduleOf({ principal, periods, annualRate, way, feeRate }: LoanTerms): Schedule {
  if ((annualRate === undefined) === (feeRate === undefined))
    throw new Error("A loan is told with an annual rate or with a fee on each instalment, not both.");
  return feeRate === undefined
    ? ways[way ?? "equal-instalments"]({ principal, periods, periodicRate: (annualRate ?? 0) / 12 })
    : flatFee({ principal, periods, feeRate });
}

/** The guarantee fee of each month in yuan. */
export function guaranteeFeeOf({ principal, guaranteeRate = 0 }: LoanTerms): number {
  return principal * guaranteeRate;
}

/** All that the loan costs, every fee counted, with its true rates. */
export function costOf(terms: LoanTerms): AllInCost {
  return allInCost({
    principal: terms.principal,
    payments: scheduleOf(terms).map(({ payment }) => payment),
    deducted: terms.deducted ?? 0,
    feeEachPeriod: guaranteeFeeOf(terms),
    periodsInYear: 12,
  });
}

/** The true annual rate as a fraction: the internal rate of a month × 12. */
export function trueAnnualRateOf(terms: LoanTerms): number {
  const { rates } = costOf(terms);
  if (rates === undefined) throw new Error("A loan on which less is repaid than arrived has no rate.");
  return rates.annual;
}
