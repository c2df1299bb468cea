import type { Schedule } from "./instalment.ts";
import { type Loan, requireLoan } from "./loan.ts";

/**
 * The schedule of equal principal parts (等额本金): payₖ = P/n + (P − P/n·(k−1))·r, P·r·(n+1)/2 of interest in all.
 * Throws `amount-invalid`, `rate-invalid`, `periods-invalid`. Formula f4.
 */
export function equalPrincipal(loan: Loan): Schedule {
  requireLoan(loan);
  const { principal, periodicRate, periods } = loan;
  const part = principal / periods;
  const owedAfter = (period: number) => (principal * (periods - period)) / periods;
  return Array.from({ length: periods }, (_, index) => {
    const interest = owedAfter(index) * periodicRate;
    return { payment: part + interest, interest, principal: part, balance: owedAfter(index + 1) };
  });
}
