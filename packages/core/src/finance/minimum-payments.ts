import type { Schedule } from "./instalment.ts";
import { payDown, type RevolvingBalance } from "./pay-down.ts";
import { requireAmount } from "./require-amount.ts";
import { requireShare } from "./require-share.ts";

/**
 * A card's minimum: `share` as a fraction, `floor` in ¥, and the base they are counted on. On `principal` the interest comes on top;
 * on `due` the share is of balance and interest together.
 */
export type MinimumTerms = RevolvingBalance & {
  readonly share: number;
  readonly floor: number;
  readonly base: "principal" | "due";
};

/**
 * The months of a card balance on which only the minimum (最低还款) is paid: max(m%·B, floor) + interest, or max(m%·(B + interest), floor).
 * Undefined when that never clears it. Throws `amount-invalid`, `rate-invalid`, `share-invalid`. Formula f12.
 */
export function minimumPayments({ share, floor, base, ...start }: MinimumTerms): Schedule | undefined {
  requireShare("share", share);
  requireAmount("floor", floor);
  return payDown(start, ({ balance, interest }) =>
    base === "principal"
      ? Math.min(balance, Math.max(share * balance, floor)) + interest
      : Math.max(share * (balance + interest), floor),
  );
}
