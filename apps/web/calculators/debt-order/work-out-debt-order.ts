import type { Result } from "@plain-credit/core";
import { type Debt, type DebtPlan, payOffDebts } from "@plain-credit/core/finance";
import type { Problem } from "../form/field.ts";
import type { ValuesOf } from "../form/read-form.ts";
import { debtNumbers, type debtOrderFields } from "./debt-order-fields.ts";

/** A debt with the number of its row in the form. */
export type NumberedDebt = Debt & { readonly number: number };

/** The same debts and budget in two orders, and the minimums alone (undefined: never cleared). Amounts in ¥, rates as fractions. */
export type DebtOrderFigures = {
  readonly debts: readonly NumberedDebt[];
  readonly budget: number;
  readonly dearestFirst: DebtPlan;
  readonly smallestFirst: DebtPlan;
  readonly minimumsOnly: DebtPlan | undefined;
};

/** Pays the debts off dearest first, smallest first, and with the minimums alone. */
export function workOutDebtOrder(
  values: ValuesOf<typeof debtOrderFields>,
): Result<DebtOrderFigures, readonly Problem[]> {
  const problems: Problem[] = [];
  const debts = debtNumbers.flatMap((number): readonly NumberedDebt[] => {
    const names = [`debt${number}-balance`, `debt${number}-rate`, `debt${number}-minimum`] as const;
    const [balance, annualRate, minimum] = names.map((name) => values[name]);
    if (balance !== undefined && annualRate !== undefined && minimum !== undefined)
      return [{ number, balance, annualRate, minimum }];
    const begun = names.some((name) => values[name] !== undefined);
    if (begun || number === 1)
      for (const field of names) if (values[field] === undefined) problems.push({ field, code: "missing" });
    return [];
  });
  if (problems.length > 0) return { ok: false, error: problems };
  const { budget } = values;
  const least = leastBudget(debts);
  if (budget < least) return { ok: false, error: [{ field: "budget", code: "below", bound: least }] };
  const dearestFirst = payOffDebts(debts, { budget, order: "avalanche" });
  const smallestFirst = payOffDebts(debts, { budget, order: "snowball" });
  if (dearestFirst === undefined || smallestFirst === undefined)
    return { ok: false, error: [{ field: "budget", code: "never-cleared" }] };
  const minimumsOnly = payOffDebts(debts, { order: "avalanche" });
  return { ok: true, value: { debts, budget, dearestFirst, smallestFirst, minimumsOnly } };
}

/** Every minimum of the first month, or the whole debt with its interest where that is less. */
function leastBudget(debts: readonly Debt[]): number {
  return debts.reduce(
    (sum, { balance, annualRate, minimum }) => sum + Math.min(minimum, balance + (balance * annualRate) / 12),
    0,
  );
}
