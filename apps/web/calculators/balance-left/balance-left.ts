import type { Locale } from "@plain-credit/core";
import { type Answer, defineCalculator } from "../calculator.ts";
import { figureFormatsOf } from "../figure-formats.ts";
import { balanceLeftFields } from "./balance-left-fields.ts";
import { balanceLeftWords } from "./balance-left-words.ts";
import { type BalanceLeftFigures, workOutBalanceLeft } from "./work-out-balance-left.ts";

/** What it costs to leave a balance unpaid. */
export const balanceLeft = defineCalculator({
  id: "balance-left",
  fields: balanceLeftFields,
  words: balanceLeftWords,
  work: workOutBalanceLeft,
  tell,
});

function tell(figures: BalanceLeftFigures, locale: Locale): Answer {
  const { money, rate } = figureFormatsOf(locale);
  const { says } = balanceLeftWords[locale];
  const { balance, daily, days, annual, interest } = figures;
  return {
    figures: [
      { label: says.extra(days), value: money(interest(days)) },
      { label: says.each, value: money(interest(1)) },
      { label: says.annual, value: rate(annual, 3) },
    ],
    convention: says.convention(rate(daily, 4), rate(annual, 3)),
    formula: says.formula,
    steps: [says.step(money(balance), rate(daily, 4), days, money(interest(days)))],
    meaning: says.meaning,
    tables: [
      {
        caption: says.table(money(balance)),
        columns: [says.length, says.cost],
        rows: [5, 30, 90, 180, 365].map((length) => [says.days(length), money(interest(length))]),
      },
    ],
  };
}
