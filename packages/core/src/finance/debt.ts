import { requireAmount } from "./require-amount.ts";
import { requireRate } from "./require-rate.ts";

/** One of several debts: `balance` and monthly `minimum` in ¥, `annualRate` as a nominal fraction, a twelfth of which accrues each month. */
export type Debt = { readonly balance: number; readonly annualRate: number; readonly minimum: number };

/** Throws `amount-invalid` or `rate-invalid` unless each is a debt. */
export function requireDebts(debts: readonly Debt[]): void {
  for (const { balance, annualRate, minimum } of debts) {
    requireAmount("balance", balance);
    requireRate("annualRate", annualRate);
    requireAmount("minimum", minimum);
  }
}
