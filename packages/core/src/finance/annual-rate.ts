import { requirePeriods } from "./require-count.ts";
import { requireRate } from "./require-rate.ts";

/**
 * The nominal annual rate (APR) of a rate per period, without compounding: rate × periods in a year.
 * A daily rate is counted ×365 unless the contract says 360; an internal rate per month ×12.
 * Rates are fractions. Throws `rate-invalid`, `periods-invalid`. Formula f1; the convention of PBoC announcement 〔2021〕3.
 */
export function annualRate(periodicRate: number, periodsInYear: number): number {
  requireRate("periodicRate", periodicRate);
  requirePeriods("periodsInYear", periodsInYear);
  return periodicRate * periodsInYear;
}
