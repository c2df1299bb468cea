import { discount } from "./discount.ts";
import { requirePositiveAmount } from "./require-amount.ts";
import { requirePayments } from "./require-payments.ts";

/** Money received at the start and the payments, in ¥, at the ends of equal periods. */
export type CashFlow = { readonly received: number; readonly payments: readonly number[] };

/**
 * The internal rate of return per period as a fraction: the i with received = Σ payₖ/(1+i)ᵏ.
 * Undefined when the payments return less than was received: then no rate of at least 0 exists.
 * Throws `amount-invalid`, `periods-invalid`. Formula f6, with the same bits on every engine (+ − × ÷ only).
 */
export function internalRate({ received, payments }: CashFlow): number | undefined {
  requirePositiveAmount("received", received);
  requirePayments(payments);
  const undiscounted = discount(payments, 1);
  if (undiscounted < received) return undefined;
  if (undiscounted === received) return 0;
  const v = bisect((factor) => discount(payments, factor) < received);
  return (1 - v) / v;
}

/** The point of [0, 1] up to which a statement holds, as near as numbers lie. */
function bisect(below: (point: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (below(middle)) low = middle;
    else high = middle;
  }
}
