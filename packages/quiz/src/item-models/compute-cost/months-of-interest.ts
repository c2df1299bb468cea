import { countOf, figure, moneyOf, rateOf } from "../../text/format-figure.ts";
import type { Drawn, Mistake } from "./cost-kind.ts";

/** A loan over months at a rate a year, in percent. */
export type MonthlyLoan = Drawn<"principal" | "rate" | "periods">;

/** A loan's numbers as a telling shows them, the monthly rate beside the yearly one. */
export const loanSlots = ({ principal, rate, periods }: MonthlyLoan) => ({
  principal: moneyOf(principal),
  rate: rateOf(rate),
  monthly: rateOf(rate / 12),
  periods: countOf(periods),
});

/** The working of interest on the whole sum for so many months. */
export function workMonths({ principal, rate }: MonthlyLoan, months: string): string {
  return `${figure(principal)} × ${figure(rate / 12)}% × ${months}`;
}

/** A mistake that charges interest on the whole sum for a wrong number of months; `tell` writes that number where it is worked out. */
export function monthsOfInterest(
  id: string,
  count: (periods: number) => number,
  zh: string,
  en: string,
  tell: (periods: number) => string = (periods) => String(count(periods)),
): Mistake<MonthlyLoan> {
  return {
    id,
    value: ({ principal, rate, periods }) => ((principal * rate) / 1200) * count(periods),
    working: (drawn) => workMonths(drawn, tell(drawn.periods)),
    why: { "zh-CN": zh, en },
  };
}
