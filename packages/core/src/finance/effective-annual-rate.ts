import { raise } from "./raise.ts";
import { requirePeriods } from "./require-count.ts";
import { requireRate } from "./require-rate.ts";

/**
 * The effective annual rate (EAR) of a rate per period, compounded: (1+i)ⁿ − 1 with n periods in a year, as a fraction;
 * Infinity beyond the largest number. Not comparable with `annualRate`: always say which one is shown.
 * Throws `rate-invalid`, `periods-invalid`. The convention of the fact sheet §5.
 */
export function effectiveAnnualRate(periodicRate: number, periodsInYear: number): number {
  requireRate("periodicRate", periodicRate);
  requirePeriods("periodsInYear", periodsInYear);
  return raise(1 + periodicRate, periodsInYear) - 1;
}
