import { requireRate } from "./require-rate.ts";
import { type Draw, simpleInterest } from "./simple-interest.ts";

/** An overdue draw, and by what fraction its daily rate is raised (0.5 is +50%). */
export type OverdueDraw = Pick<Draw, "principal" | "dailyRate" | "days"> & { readonly surcharge: number };

/**
 * The penalty interest of an overdue principal in ¥, unrounded: P × d × (1 + surcharge) × days.
 * Throws `amount-invalid`, `rate-invalid`, `days-invalid`. Formula f13; as the contract says, usually +30% to +50% (PBoC 银发〔2003〕251号).
 */
export function penaltyInterest({ principal, dailyRate, surcharge, days }: OverdueDraw): number {
  requireRate("surcharge", surcharge);
  return simpleInterest({ principal, dailyRate, days }) * (1 + surcharge);
}
