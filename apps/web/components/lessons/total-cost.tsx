import { costOf, type LoanTerms } from "./loan-terms.ts";
import { Money } from "./money.tsx";
import { toCents } from "./to-cents.ts";

/** All that a loan costs besides the principal, in yuan: interest, fees and what was kept back; `less` a loan to compare gives the difference. */
export function TotalCost({ less, ...terms }: LoanTerms & { readonly less?: LoanTerms }) {
  return <Money value={toCents(costOf(terms).cost - (less === undefined ? 0 : costOf(less).cost))} />;
}
