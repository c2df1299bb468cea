import { requireAmount } from "./require-amount.ts";
import { requirePeriods } from "./require-count.ts";
import { requireRate } from "./require-rate.ts";

/** An amount in ¥ borrowed at one yearly rate while as much lies in savings at another, for some months. */
export type BorrowedWhileSaving = {
  readonly amount: number;
  readonly borrowingRate: number;
  readonly savingRate: number;
  readonly months: number;
};

/**
 * What borrowing while holding savings costs, in ¥, unrounded and simple: interest `paid`, interest `earned`, and `net` = paid − earned.
 * Throws `amount-invalid`, `rate-invalid`, `periods-invalid`. Negative carry, the fact sheet's K17 and K18.
 */
export function carry({ amount, borrowingRate, savingRate, months }: BorrowedWhileSaving): {
  readonly paid: number;
  readonly earned: number;
  readonly net: number;
} {
  requireAmount("amount", amount);
  requireRate("borrowingRate", borrowingRate);
  requireRate("savingRate", savingRate);
  requirePeriods("months", months);
  const interest = (rate: number) => (amount * rate * months) / 12;
  const paid = interest(borrowingRate);
  const earned = interest(savingRate);
  return { paid, earned, net: paid - earned };
}
