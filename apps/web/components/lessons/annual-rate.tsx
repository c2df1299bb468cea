import { annualRate } from "@plain-credit/core/finance";
import { currentLocale } from "../../messages/current-locale.ts";
import { Figure } from "./figure.tsx";
import { formatRate } from "./format-number.ts";

/** The simple annual rate of a daily rate, on 365 days unless the prose says otherwise. */
export async function AnnualRate({
  dailyRate,
  daysInYear = 365,
}: {
  readonly dailyRate: number;
  readonly daysInYear?: number;
}) {
  return <Figure>{formatRate(annualRate(dailyRate, daysInYear), await currentLocale())}</Figure>;
}
