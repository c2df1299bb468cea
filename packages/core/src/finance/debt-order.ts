import type { Debt } from "./debt.ts";

/** Which debt the spare money goes to first: avalanche the dearest, snowball the smallest. */
export type DebtOrder = "avalanche" | "snowball";

/** The positions of the debts in the order in which spare money goes to them; equal ones keep theirs. */
export function orderDebts(
  order: DebtOrder,
  debts: readonly Debt[],
  balances: readonly number[],
): readonly number[] {
  const rank = (index: number) =>
    order === "avalanche" ? -(debts[index]?.annualRate ?? 0) : (balances[index] ?? 0);
  return [...debts.keys()].sort((left, right) => rank(left) - rank(right));
}
