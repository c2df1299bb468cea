import { guaranteeFeeOf, scheduleOf, type LoanTerms } from "./loan-terms.ts";
import { Money } from "./money.tsx";
import { toCents } from "./to-cents.ts";

/** What is to be paid in one month of a loan, a guarantee fee included; the first month unless told otherwise. */
export function Instalment({ number = 1, ...terms }: LoanTerms & { readonly number?: number }) {
  const instalment = scheduleOf(terms)[number - 1];
  if (instalment === undefined) throw new Error(`The loan has no instalment number ${number}.`);
  return <Money value={toCents(instalment.payment + guaranteeFeeOf(terms))} />;
}
