import { requireAmount, requirePositiveAmount } from "./require-amount.ts";
import { requirePeriods } from "./require-count.ts";

/** A loan repaid at once: the cash `received` and the whole `charge` for it, in ¥, and the `days` between. */
export type SingleCharge = {
  readonly received: number;
  readonly charge: number;
  readonly days: number;
  readonly daysInYear?: number;
};

/**
 * The simple annual rate, as a fraction, that one charge for some days amounts to: charge / received / days × 365 (or `daysInYear`).
 * Throws `amount-invalid`, `periods-invalid`. Formula f1 turned round; PBoC announcement 〔2021〕3 takes the money actually held as the base.
 */
export function annualisedCost({ received, charge, days, daysInYear = 365 }: SingleCharge): number {
  requirePositiveAmount("received", received);
  requireAmount("charge", charge);
  requirePeriods("days", days);
  requirePeriods("daysInYear", daysInYear);
  return (charge / received / days) * daysInYear;
}
