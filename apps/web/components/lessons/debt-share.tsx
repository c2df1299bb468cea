import { debtToIncome } from "@plain-credit/core/finance";
import { currentLocale } from "../../messages/current-locale.ts";
import { Figure } from "./figure.tsx";
import { formatShare } from "./format-number.ts";
import { guaranteeFeeOf, scheduleOf, type LoanTerms } from "./loan-terms.ts";

type DebtShare = {
  readonly payments: readonly number[];
  readonly income: number;
  readonly loan?: LoanTerms;
};

/** The share of a month's income that goes into debt, to a tenth of a point; `loan` adds the first instalment of a loan thought of. */
export async function DebtShare({ payments, income, loan }: DebtShare) {
  const added = loan === undefined ? [] : [(scheduleOf(loan)[0]?.payment ?? 0) + guaranteeFeeOf(loan)];
  const share = debtToIncome({ payments: [...payments, ...added], income });
  return <Figure>{formatShare(share, await currentLocale())}</Figure>;
}
