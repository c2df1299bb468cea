import { raise } from "./raise.ts";
import { requireAmount } from "./require-amount.ts";
import { requirePeriods } from "./require-count.ts";
import { requireRate } from "./require-rate.ts";

/** A debt repaid by the next one `times` over: `principal` in ¥, the rate per turn and an agent's fee as fractions of what is owed. */
export type Rollover = {
  readonly principal: number;
  readonly periodicRate: number;
  readonly feeRate?: number;
  readonly times: number;
};

/**
 * What is owed in ¥, unrounded, after paying each debt with a new one (以贷养贷): P × ((1+r)(1+fee))ⁿ; Infinity beyond the largest number.
 * Throws `amount-invalid`, `rate-invalid`, `periods-invalid`. Formula f14.
 */
export function rollover({ principal, periodicRate, feeRate = 0, times }: Rollover): number {
  requireAmount("principal", principal);
  requireRate("periodicRate", periodicRate);
  requireRate("feeRate", feeRate);
  requirePeriods("times", times);
  return principal * raise((1 + periodicRate) * (1 + feeRate), times);
}
