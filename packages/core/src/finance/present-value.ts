import { discount } from "./discount.ts";
import { requirePayments } from "./require-payments.ts";
import { requireRate } from "./require-rate.ts";

/**
 * What payments in ¥ at the ends of equal periods are worth at the start: Σ payₖ/(1+i)ᵏ, `periodicRate` a fraction per period.
 * Throws `amount-invalid`, `periods-invalid`, `rate-invalid`. The right side of formula f6.
 */
export function presentValue(payments: readonly number[], periodicRate: number): number {
  requirePayments(payments);
  requireRate("periodicRate", periodicRate);
  return discount(payments, 1 / (1 + periodicRate));
}
