import { requirePositiveAmount } from "./require-amount.ts";
import { requirePayments } from "./require-payments.ts";

/**
 * The share of a month's income that goes into debt, as a fraction: Σ monthly payments / monthly income, in ¥.
 * Throws `amount-invalid`, `periods-invalid` without payments. Formula f11.
 */
export function debtToIncome({
  payments,
  income,
}: {
  readonly payments: readonly number[];
  readonly income: number;
}): number {
  requirePayments(payments);
  requirePositiveAmount("income", income);
  return payments.reduce((total, payment) => total + payment, 0) / income;
}
