import { PlainCreditError } from "../errors/plain-credit-error.ts";
import type { Schedule } from "./instalment.ts";
import { requireShare } from "./require-share.ts";
import { totalInterest } from "./total-interest.ts";

/** Paying off a schedule right after its instalment number `after`: the fee as a share of the balance, and whether the charges still to come are due all the same. */
export type EarlyPayoff = {
  readonly schedule: Schedule;
  readonly after: number;
  readonly feeShare?: number;
  readonly chargesStay?: boolean;
};

/** What paying off early means, in ¥, unrounded: the balance to pay, the interest still to come, the fee, and what is saved (below 0: lost). */
export type Prepayment = {
  readonly balance: number;
  readonly remainingInterest: number;
  readonly fee: number;
  readonly saving: number;
};

/**
 * What paying off early saves: the remaining interest − the fee; nothing but the fee's loss when the charges stay.
 * Throws `periods-invalid` when the schedule has no instalment of that number, `share-invalid`. Formula f9.
 */
export function prepayment({ schedule, after, feeShare = 0, chargesStay = false }: EarlyPayoff): Prepayment {
  const last = schedule[after - 1];
  if (last === undefined)
    throw new PlainCreditError("periods-invalid", `The schedule has no instalment number ${after}.`);
  requireShare("feeShare", feeShare);
  const remainingInterest = totalInterest(schedule.slice(after));
  const fee = last.balance * feeShare;
  return {
    balance: last.balance,
    remainingInterest,
    fee,
    saving: (chargesStay ? 0 : remainingInterest) - fee,
  };
}
