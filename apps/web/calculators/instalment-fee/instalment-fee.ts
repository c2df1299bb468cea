import type { Locale } from "@plain-credit/core";
import { type Answer, defineCalculator } from "../calculator.ts";
import { figureFormatsOf } from "../figure-formats.ts";
import { instalmentFeeFields } from "./instalment-fee-fields.ts";
import { instalmentFeeWords } from "./instalment-fee-words.ts";
import { type InstalmentFeeFigures, workOutInstalmentFee } from "./work-out-instalment-fee.ts";

/** The true annual rate of instalments with a fee each. */
export const instalmentFee = defineCalculator({
  id: "instalment-fee",
  fields: instalmentFeeFields,
  words: instalmentFeeWords,
  work: workOutInstalmentFee,
  tell,
});

function tell(figures: InstalmentFeeFigures, locale: Locale): Answer {
  const { money, rate, times } = figureFormatsOf(locale);
  const { says } = instalmentFeeWords[locale];
  const { principal, periods, feeRate, payment, fees, nominal, monthly, annual, effective, schedule } =
    figures;
  return {
    figures: [
      { label: says.annual, value: rate(annual) },
      { label: says.nominal, value: rate(nominal) },
      { label: says.fees, value: money(fees) },
    ],
    convention: says.convention(rate(effective)),
    formula: says.formula,
    steps: [
      says.stepPayment(money(principal), periods, rate(feeRate, 4), money(payment)),
      says.stepFees(money(principal * feeRate), periods, money(fees)),
      says.stepOwed(money((principal * (periods + 1)) / (2 * periods)), money(principal)),
      says.stepRate(money(payment), periods, money(principal), rate(monthly, 3)),
      `${rate(monthly, 3)} × 12 = ${rate(annual)}`,
    ],
    meaning: nominal === 0 ? says.free : says.meaning(rate(nominal), rate(annual), times(annual / nominal)),
    tables: [
      {
        caption: says.table,
        columns: [says.period, says.payment, says.ofWhichFee, says.owed],
        rows: schedule.map((instalment, at) => [
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
