import { annualRate } from "./annual-rate.ts";
import { effectiveAnnualRate } from "./effective-annual-rate.ts";
import { internalRate } from "./internal-rate.ts";
import { requireAmount } from "./require-amount.ts";

/** What a loan asks for, in ¥: its `payments`, what is `deducted` from the `principal` before it arrives, and a fee on top of each payment. */
export type Charges = {
  readonly principal: number;
  readonly payments: readonly number[];
  readonly deducted?: number;
  readonly feeEachPeriod?: number;
  readonly periodsInYear: number;
};

/** What a loan costs, in ¥, and its true rates as fractions: per period, nominal annual (× periods) and effective annual (compounded). */
export type AllInCost = {
  readonly received: number;
  readonly paid: number;
  readonly cost: number;
  readonly rates:
    | { readonly periodic: number; readonly annual: number; readonly effectiveAnnual: number }
    | undefined;
};

/**
 * The all-in cost of a loan (综合融资成本): the cash that arrived against everything paid, unrounded.
 * `rates` is undefined when less is paid than arrived.
 * Throws `amount-invalid`, `periods-invalid`. Formula f8: the cash received as inflow, every fee as outflow, then f6.
 */
export function allInCost({
  principal,
  payments,
  deducted = 0,
  feeEachPeriod = 0,
  periodsInYear,
}: Charges): AllInCost {
  requireAmount("deducted", deducted);
  requireAmount("feeEachPeriod", feeEachPeriod);
  const received = principal - deducted;
  const outflows = payments.map((payment) => payment + feeEachPeriod);
  const periodic = internalRate({ received, payments: outflows });
  const paid = outflows.reduce((total, payment) => total + payment, 0);
  return {
    received,
    paid,
    cost: paid - received,
    rates:
      periodic === undefined
        ? undefined
        : {
            periodic,
            annual: annualRate(periodic, periodsInYear),
            effectiveAnnual: effectiveAnnualRate(periodic, periodsInYear),
          },
  };
}
