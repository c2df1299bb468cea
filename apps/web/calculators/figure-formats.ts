import type { Locale } from "@plain-credit/core";
import { formatMoney } from "../components/lessons/format-number.ts";
import { toCents } from "../components/lessons/to-cents.ts";

/** How a calculator writes amounts in yuan (to the cent) and fractions as percentages with at most so many decimals. */
export type FigureFormats = {
  readonly money: (amount: number) => string;
  readonly rate: (fraction: number, decimals?: number) => string;
  readonly times: (factor: number) => string;
};

/** The ways of writing figures in a language. */
export function figureFormatsOf(locale: Locale): FigureFormats {
  return {
    money: (amount) => formatMoney(toCents(amount), locale),
    rate: (fraction, decimals = 2) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: decimals }).format(fraction),
    times: (factor) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(factor),
  };
}
