import type { Locale } from "@plain-credit/core";
import type { DebtPlan } from "@plain-credit/core/finance";
import { type Answer, defineCalculator } from "../calculator.ts";
import { figureFormatsOf } from "../figure-formats.ts";
import { debtOrderFields } from "./debt-order-fields.ts";
import { debtOrderWords } from "./debt-order-words.ts";
import { type DebtOrderFigures, workOutDebtOrder } from "./work-out-debt-order.ts";

/** Which of several debts to pay first, and what the order costs. */
export const debtOrder = defineCalculator({
  id: "debt-order",
  fields: debtOrderFields,
  words: debtOrderWords,
  work: workOutDebtOrder,
  tell,
});

function tell(figures: DebtOrderFigures, locale: Locale): Answer {
  const { money, rate } = figureFormatsOf(locale);
  const { says } = debtOrderWords[locale];
  const { debts, budget, dearestFirst, smallestFirst, minimumsOnly } = figures;
  const byRate = [...debts].sort((a, b) => b.annualRate - a.annualRate);
  const minimums = debts.reduce((sum, { minimum }) => sum + minimum, 0);
  const saved = smallestFirst.interest - dearestFirst.interest;
  const first = byRate[0];
  return {
    figures: [
      { label: says.interest, value: money(dearestFirst.interest) },
      { label: says.cleared, value: says.months(dearestFirst.months.length) },
      { label: says.less, value: money(saved) },
    ],
    convention: says.convention,
    formula: says.formula,
    steps: [
      says.stepOrder(byRate.map(({ number, annualRate }) => says.ranked(number, rate(annualRate)))),
      says.stepSpare(money(budget), money(minimums), money(Math.max(0, budget - minimums))),
      ...(first === undefined
        ? []
        : [
            says.stepFirst(
              first.number,
              `${money(first.balance)} × ${rate(first.annualRate)} ÷ 12 = ${money((first.balance * first.annualRate) / 12)}`,
            ),
          ]),
      says.stepRoll,
    ],
    meaning: saved < 0.005 ? says.same : says.meaning(money(saved)),
    tables: [
      {
        caption: says.compared,
        columns: [says.way, says.until, says.interestInAll],
        rows: [
          [says.dearestFirst, says.months(dearestFirst.months.length), money(dearestFirst.interest)],
          [says.smallestFirst, says.months(smallestFirst.months.length), money(smallestFirst.interest)],
          minimumsOnly === undefined
            ? [says.minimumsOnly, says.never, says.never]
            : [says.minimumsOnly, says.months(minimumsOnly.months.length), money(minimumsOnly.interest)],
        ],
      },
      {
        caption: says.eachDebt,
        columns: [says.debt, says.annualRate, says.dearestFirst, says.smallestFirst],
        rows: debts.map(({ number, annualRate }, at) => [
          says.numbered(number),
          rate(annualRate),
          says.inMonth(clearedIn(dearestFirst, at)),
          says.inMonth(clearedIn(smallestFirst, at)),
        ]),
      },
    ],
  };
}

/** The month in which the debt at that position is cleared. */
function clearedIn(plan: DebtPlan, at: number): number {
  return plan.months.findIndex(({ balances }) => (balances[at] ?? 0) <= 0) + 1;
}
