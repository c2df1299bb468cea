import { payOffDebts, type Debt, type DebtOrder } from "@plain-credit/core/finance";
import { currentLocale } from "../../messages/current-locale.ts";
import { figureWordsOf } from "./figure-words.ts";
import { Figure } from "./figure.tsx";
import { Money } from "./money.tsx";
import { toCents } from "./to-cents.ts";

type DebtPlan = {
  readonly debts: readonly Debt[];
  readonly budget: number;
  readonly order: DebtOrder;
  readonly less?: DebtOrder;
  readonly figure: "months" | "interest";
};

/** Paying several debts off with one budget a month: the months it takes, or all interest in yuan; `less` an order to compare gives the difference in interest. */
export async function DebtPlan({ debts, budget, order, less, figure }: DebtPlan) {
  const plan = planOf(debts, budget, order);
  if (figure === "months")
    return <Figure>{figureWordsOf(await currentLocale()).months(plan.months.length)}</Figure>;
  const compared = less === undefined ? 0 : planOf(debts, budget, less).interest;
  return <Money value={toCents(plan.interest - compared)} />;
}

function planOf(debts: readonly Debt[], budget: number, order: DebtOrder) {
  const plan = payOffDebts(debts, { budget, order });
  if (plan === undefined) throw new Error("Paid like this, the debts are never cleared.");
  return plan;
}
