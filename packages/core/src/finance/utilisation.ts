import { requireAmount, requirePositiveAmount } from "./require-amount.ts";

/**
 * The share of a credit limit that is in use, as a fraction; above 1 when the limit is exceeded. Amounts in ¥.
 * No official threshold exists. Throws `amount-invalid`. Formula f10.
 */
export function utilisation({ used, limit }: { readonly used: number; readonly limit: number }): number {
  requireAmount("used", used);
  requirePositiveAmount("limit", limit);
  return used / limit;
}
