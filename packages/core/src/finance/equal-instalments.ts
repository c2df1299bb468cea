import { discount } from "./discount.ts";
import type { Instalment, Schedule } from "./instalment.ts";
import { type Loan, requireLoan } from "./loan.ts";

/**
 * The schedule of equal instalments (等额本息): each pays A = P·r / (1 − (1+r)⁻ⁿ).
 * Throws `amount-invalid`, `rate-invalid`, `periods-invalid`. Formula f3.
 */
export function equalInstalments(loan: Loan): Schedule {
  requireLoan(loan);
  const v = 1 / (1 + loan.periodicRate);
  // The formula's divisor over r is Σ vᵏ; summed so, nothing cancels at small rates and a rate of 0 needs no case of its own.
  const payment =
    loan.principal /
    discount(
      Array.from({ length: loan.periods }, () => 1),
      v,
    );
  const schedule: Instalment[] = [];
  // From the last to the first, so that the last balance is exactly 0 and no error grows.
  let balance = 0;
  for (let period = loan.periods; period > 0; period -= 1) {
    const before = (balance + payment) * v;
    const interest = before * loan.periodicRate;
    schedule.push({ payment, interest, principal: before - balance, balance });
    balance = before;
  }
  return schedule.reverse();
}
