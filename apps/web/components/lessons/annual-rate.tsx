import { annualRate } from "@plain-credit/core/finance";
import { currentLocale } from "../../messages/current-locale.ts";
import { formatRate } from "./format-number.ts";

/** The simple annual rate of a daily rate, on 365 days. */
export async function AnnualRate({ dailyRate }: { readonly dailyRate: number }) {
  return <span>{formatRate(annualRate(dailyRate, 365), await currentLocale())}</span>;
}
