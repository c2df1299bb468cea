import { totalInterest } from "@plain-credit/core/finance";
import { scheduleOf, type LoanTerms } from "./loan-terms.ts";
import { Money } from "./money.tsx";
import { toCents } from "./to-cents.ts";

/** All interest of a loan, or all fees of its instalments, in yuan; guarantee fees and deductions not among them. */
export function TotalInterest(terms: LoanTerms) {
  return <Money value={toCents(totalInterest(scheduleOf(terms)))} />;
}
