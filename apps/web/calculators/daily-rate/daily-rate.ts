import type { Locale } from "@plain-credit/core";
import { type Answer, defineCalculator } from "../calculator.ts";
import { figureFormatsOf } from "../figure-formats.ts";
import { dailyRateFields } from "./daily-rate-fields.ts";
import { dailyRateWords } from "./daily-rate-words.ts";
import { type DailyRateFigures, workOutDailyRate } from "./work-out-daily-rate.ts";

/** A daily rate turned into a year's, with what it comes to in yuan. */
export const dailyRate = defineCalculator({
  id: "daily-rate",
  fields: dailyRateFields,
  words: dailyRateWords,
  work: workOutDailyRate,
  tell,
});

function tell(figures: DailyRateFigures, locale: Locale): Answer {
  const { money, rate } = figureFormatsOf(locale);
  const { says } = dailyRateWords[locale];
  const { principal, daily, days, daysInYear, annual, compounded, interest } = figures;
  return {
    figures: [
      { label: says.annual, value: rate(annual, 3) },
      { label: says.interestFor(days), value: money(interest(days)) },
      { label: says.interestFor(365), value: money(interest(365)) },
    ],
    convention: says.convention(daysInYear, rate(compounded)),
    formula: says.formula,
    steps: [
      `${rate(daily, 4)} × ${daysInYear} = ${rate(annual, 3)}`,
      says.step(money(principal), rate(daily, 4), days, money(interest(days))),
    ],
    meaning: says.meaning,
    tables: [
      {
        caption: says.table(money(principal)),
        columns: [says.length, says.interest],
        rows: [1, 30, 90, 180, 365].map((length) => [says.days(length), money(interest(length))]),
      },
    ],
  };
}
