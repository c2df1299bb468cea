import type { Schedule } from "./instalment.ts";
import { type Loan, requireLoan } from "./loan.ts";

/**
 * The schedule of interest first, principal last (先息后本): P·r each period, P + P·r in the last, P·r·n of interest in all.
 * Throws `amount-invalid`, `rate-invalid`, `periods-invalid`. Formula f5.
 */
export function interestOnly(loan: Loan): Schedule {
  requireLoan(loan);
  const { principal, periodicRate, periods } = loan;
  const interest = principal * periodicRate;
  return Array.from({ length: periods }, (_, index) =>
    index === periods - 1
      ? { payment: principal + interest, interest, principal, balance: 0 }
      : { payment: interest, interest, principal: 0, balance: principal },
  );
}
