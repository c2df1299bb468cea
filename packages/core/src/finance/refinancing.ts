import { PlainCreditError } from "../errors/plain-credit-error.ts";
import type { Schedule } from "./instalment.ts";
import { prepayment } from "./prepayment.ts";
import { requireAmount } from "./require-amount.ts";
import { totalInterest } from "./total-interest.ts";

/** Replacing what is left of one schedule by another; `after` is how many instalments were paid (0: none), `fee` in ¥ the price of the change. */
export type Replacement = {
  readonly current: Schedule;
  readonly after?: number;
  readonly replacement: Schedule;
  readonly fee?: number;
};

/**
 * What refinancing (置换) changes, in ¥, unrounded: `saving` = remaining interest − new interest − fee (below 0: lost),
 * and `relief` = next payment before − next payment after. A longer term may relieve each month and save nothing.
 * Throws `periods-invalid`, `amount-invalid`. Formulas f3 and f9; the fact sheet's K14.
 */
export function refinancing({ current, after = 0, replacement, fee = 0 }: Replacement): {
  readonly saving: number;
  readonly relief: number;
} {
  requireAmount("fee", fee);
  const [nextBefore, nextAfter] = [current[after], replacement[0]];
  if (nextBefore === undefined || nextAfter === undefined)
    throw new PlainCreditError("periods-invalid", "Both schedules must have an instalment still to pay.");
  const remaining =
    after === 0 ? totalInterest(current) : prepayment({ schedule: current, after }).remainingInterest;
  return {
    saving: remaining - totalInterest(replacement) - fee,
    relief: nextBefore.payment - nextAfter.payment,
  };
}
