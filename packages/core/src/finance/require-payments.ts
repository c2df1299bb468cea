import { requireAmount } from "./require-amount.ts";
import { requirePeriods } from "./require-count.ts";

/** Throws `periods-invalid` or `amount-invalid` unless they are 1 to 1,200 amounts. */
export function requirePayments(payments: readonly number[]): void {
  requirePeriods("The number of payments", payments.length);
  for (const payment of payments) requireAmount("Each payment", payment);
}
