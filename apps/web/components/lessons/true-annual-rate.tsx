import { currentLocale } from "../../messages/current-locale.ts";
import { figureWordsOf } from "./figure-words.ts";
import { Figure } from "./figure.tsx";
import { formatRate } from "./format-number.ts";
import { trueAnnualRateOf, type LoanTerms } from "./loan-terms.ts";

/** The true annual rate of a loan with every fee counted, and the convention behind it; `bare` where a caption or the sentence says the convention. */
export async function TrueAnnualRate({ bare = false, ...terms }: LoanTerms & { readonly bare?: boolean }) {
  const locale = await currentLocale();
  const rate = formatRate(trueAnnualRateOf(terms), locale);
  return <Figure>{bare ? rate : figureWordsOf(locale).trueRate(rate)}</Figure>;
}
