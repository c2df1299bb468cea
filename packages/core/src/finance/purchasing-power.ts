import { PlainCreditError } from "../errors/plain-credit-error.ts";
import { requireRate } from "./require-rate.ts";

/**
 * What money saved for a year still buys, as a multiple of before: (1 + rate) / (1 + inflation), both fractions; falling prices are below 0.
 * Throws `rate-invalid`. Fisher's equation, the fact sheet's K23.
 */
export function purchasingPower({
  rate,
  inflation,
}: {
  readonly rate: number;
  readonly inflation: number;
}): number {
  requireRate("rate", rate);
  if (!(inflation > -1 && inflation < Number.POSITIVE_INFINITY))
    throw new PlainCreditError("rate-invalid", `inflation must be a fraction above -1, not ${inflation}.`);
  return (1 + rate) / (1 + inflation);
}
