import type { Schedule } from "./instalment.ts";
import { requireLoan } from "./loan.ts";

/** A loan in instalments with a fee on the original principal: `principal` in ¥, `feeRate` as a fraction of it per period. */
export type FlatFeeLoan = { readonly principal: number; readonly feeRate: number; readonly periods: number };

/**
 * The schedule of a flat fee per instalment (等本等息): each pays P/n + P·f, however little is still owed.
 * The fee stands as `interest`; its true rate comes from `allInCost`, not from f × periods.
 * Throws `amount-invalid`, `rate-invalid`, `periods-invalid`. Formula f7.
 */
export function flatFee({ principal, feeRate, periods }: FlatFeeLoan): Schedule {
  requireLoan({ principal, periodicRate: feeRate, periods });
  const part = principal / periods;
  const interest = principal * feeRate;
  return Array.from({ length: periods }, (_, index) => ({
    payment: part + interest,
    interest,
    principal: part,
    balance: (principal * (periods - index - 1)) / periods,
  }));
}
