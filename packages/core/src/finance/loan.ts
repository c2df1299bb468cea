import { requirePositiveAmount } from "./require-amount.ts";
import { requirePeriods } from "./require-count.ts";
import { requireRate } from "./require-rate.ts";

/** A loan to be repaid over periods: `principal` in ¥, `periodicRate` as a fraction per period (a yearly 12% is 0.01 a month). */
export type Loan = {
  readonly principal: number;
  readonly periodicRate: number;
  readonly periods: number;
};

/** Throws `amount-invalid`, `rate-invalid` or `periods-invalid` unless it is a loan. */
export function requireLoan({ principal, periodicRate, periods }: Loan): void {
  requirePositiveAmount("principal", principal);
  requireRate("periodicRate", periodicRate);
  requirePeriods("periods", periods);
}
