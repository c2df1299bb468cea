import { PlainCreditError } from "../errors/plain-credit-error.ts";
import { type DebtOrder, orderDebts } from "./debt-order.ts";
import { type Debt, requireDebts } from "./debt.ts";
import { requireAmount } from "./require-amount.ts";

const longest = 1200;
const hopeless = 1e15;

/** One month of a plan in ¥, unrounded: interest accrued, money paid, and what each debt still is, in the order given. */
export type DebtMonth = {
  readonly interest: number;
  readonly paid: number;
  readonly balances: readonly number[];
};

/** The months until every debt is cleared, and all interest in ¥. */
export type DebtPlan = { readonly months: readonly DebtMonth[]; readonly interest: number };

/**
 * The plan that pays `budget` ¥ a month on several debts: interest first, then each minimum, then the rest, freed minimums included,
 * in the same month along the order. Without a budget only the minimums are paid and freed ones are not passed on.
 * Undefined when a hundred years do not clear the debts.
 * Throws `amount-invalid`, `rate-invalid`, and `budget-short` when the budget does not cover the minimums. The fact sheet's K22.
 */
export function payOffDebts(
  debts: readonly Debt[],
  { budget, order }: { readonly budget?: number; readonly order: DebtOrder },
): DebtPlan | undefined {
  requireDebts(debts);
  if (budget !== undefined) requireBudget(debts, budget);
  const months: DebtMonth[] = [];
  let balances: readonly number[] = debts.map(({ balance }) => balance);
  while (balances.some((balance) => balance > 0)) {
    if (months.length === longest || total(balances) > hopeless) return undefined;
    const month = payMonth(debts, balances, order, budget);
    months.push(month);
    balances = month.balances;
  }
  return { months, interest: total(months.map(({ interest }) => interest)) };
}

function payMonth(
  debts: readonly Debt[],
  balances: readonly number[],
  order: DebtOrder,
  budget: number | undefined,
): DebtMonth {
  const interests = debts.map(({ annualRate }, index) => ((balances[index] ?? 0) * annualRate) / 12);
  const due = balances.map((balance, index) => balance + (interests[index] ?? 0));
  const minimums = debts.map(({ minimum }, index) => Math.min(minimum, due[index] ?? 0));
  const left = due.map((amount, index) => amount - (minimums[index] ?? 0));
  let spare = budget === undefined ? 0 : Math.max(0, budget - total(minimums));
  for (const index of orderDebts(order, debts, left)) {
    const extra = Math.min(spare, left[index] ?? 0);
    left[index] = (left[index] ?? 0) - extra;
    spare -= extra;
  }
  return { interest: total(interests), paid: total(due) - total(left), balances: left };
}

function requireBudget(debts: readonly Debt[], budget: number): void {
  requireAmount("budget", budget);
  // The first month asks for most: a minimum falls only once its debt is nearly gone.
  const least = total(
    debts.map(({ minimum, balance, annualRate }) => Math.min(minimum, balance + (balance * annualRate) / 12)),
  );
  if (budget < least)
    throw new PlainCreditError(
      "budget-short",
      `A budget of ${budget} does not cover the minimums of ${least}.`,
    );
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
