import { rollover } from "./rollover.ts";

/**
 * What an amount in ¥ grows to, unrounded, at a rate per period as a fraction, compounded: P × (1+r)ⁿ.
 * Throws `amount-invalid`, `rate-invalid`, `periods-invalid`. Compound interest, the fact sheet's K23.
 */
export function futureValue({
  amount,
  periodicRate,
  periods,
}: {
  readonly amount: number;
  readonly periodicRate: number;
  readonly periods: number;
}): number {
  return rollover({ principal: amount, periodicRate, times: periods });
}
