import { requireAmount } from "./require-amount.ts";
import { requireDays } from "./require-count.ts";
import { requireRate } from "./require-rate.ts";

/** A single draw: `principal` in ¥, `dailyRate` as a fraction per day, `days` borrowed, the first `freeDays` of them free of interest. */
export type Draw = {
  readonly principal: number;
  readonly dailyRate: number;
  readonly days: number;
  readonly freeDays?: number;
};

/**
 * The interest of a single draw in ¥, unrounded: P × d × days, for the days after the free ones.
 * Throws `amount-invalid`, `rate-invalid`, `days-invalid`. Formula f2.
 */
export function simpleInterest({ principal, dailyRate, days, freeDays = 0 }: Draw): number {
  requireAmount("principal", principal);
  requireRate("dailyRate", dailyRate);
  requireDays("days", days);
  requireDays("freeDays", freeDays);
  return principal * dailyRate * Math.max(0, days - freeDays);
}
