import { annualisedCost, type SingleCharge } from "@plain-credit/core/finance";
import { currentLocale } from "../../messages/current-locale.ts";
import { Figure } from "./figure.tsx";
import { formatRate } from "./format-number.ts";

/** The simple annual rate, on 365 days, of a short loan paid back at once: the charge over the money that arrived. */
export async function SinglePaymentRate(loan: SingleCharge) {
  return <Figure>{formatRate(annualisedCost(loan), await currentLocale())}</Figure>;
}
