import type { Schedule } from "./instalment.ts";
import { payDown, type RevolvingBalance } from "./pay-down.ts";
import { requireAmount } from "./require-amount.ts";

/**
 * The months of a card balance on which the same `payment` in ¥ is made each month, the last one only what remains.
 * Undefined when the payment does not exceed the interest. Throws `amount-invalid`, `rate-invalid`. The fact sheet's K10c.
 */
export function fixedPayments({
  payment,
  ...start
}: RevolvingBalance & { readonly payment: number }): Schedule | undefined {
  requireAmount("payment", payment);
  return payDown(start, () => payment);
}
