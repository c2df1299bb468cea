import { requireRate } from "./require-rate.ts";

/**
 * The highest annual rate that courts protect in private lending, as a fraction: four times the one-year LPR on the day of the contract.
 * It binds licensed lenders not by itself, and a cap is no fair price.
 * Throws `rate-invalid`. 最高人民法院 法释〔2020〕17号 art. 25; the fact sheet's K16.
 */
export function privateLendingCap(loanPrimeRate: number): number {
  requireRate("loanPrimeRate", loanPrimeRate);
  return 4 * loanPrimeRate;
}
