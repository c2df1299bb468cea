import type { Locale } from "@plain-credit/core";
import { type Answer, defineCalculator } from "../calculator.ts";
import { figureFormatsOf } from "../figure-formats.ts";
import { prepaymentFields } from "./prepayment-fields.ts";
import { prepaymentWords } from "./prepayment-words.ts";
import { type PrepaymentFigures, workOutPrepayment } from "./work-out-prepayment.ts";

/** What is saved by clearing a loan early. */
export const prepaymentCalculator = defineCalculator({
  id: "prepayment",
  fields: prepaymentFields,
  words: prepaymentWords,
  work: workOutPrepayment,
  tell,
});

function tell(figures: PrepaymentFigures, locale: Locale): Answer {
  const { money, rate } = figureFormatsOf(locale);
  const { says } = prepaymentWords[locale];
  const { balance, remainingInterest, fee, saving, annual, effective, after, feeShare, chargesStay } =
    figures;
  const spared = chargesStay ? 0 : remainingInterest;
  return {
    figures: [
      { label: saving < 0 ? says.lost : says.saved, value: money(Math.abs(saving)) },
      { label: says.toPay, value: money(balance + fee) },
      { label: says.breakEven, value: rate(figures.breakEven) },
    ],
    convention: says.convention(rate(annual, 3), rate(annual / 12, 3), rate(effective)),
    formula: says.formula,
    steps: [
      says.stepBalance(after, money(balance)),
      chargesStay ? says.stepStay(money(remainingInterest)) : says.stepInterest(money(remainingInterest)),
      says.stepFee(money(balance), rate(feeShare), money(fee)),
      `${money(spared)} − ${money(fee)} = ${saving < 0 ? "−" : ""}${money(Math.abs(saving))}`,
    ],
    meaning: saving > 0 ? says.worth(money(saving)) : says.notWorth,
    tables: [
      {
        caption: says.table,
        columns: [says.period, says.payment, says.interest, says.owed],
        rows: figures.schedule.map((instalment, at) => [
          String(at + 1),
          money(instalment.payment),
          money(instalment.interest),
          money(instalment.balance),
        ]),
        folded: true,
      },
    ],
  };
}
