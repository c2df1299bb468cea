import type { Locale } from "@plain-credit/core";

/** An amount in yuan as people write it: 1,642.50 元 / ¥1,642.50; whole amounts without decimals. Rounded here and nowhere before. */
export function formatMoney(value: number, locale: Locale): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
  return locale === "en" ? `¥${number}` : `${number} 元`;
}

/** A fraction as a percentage with at most two decimals: 0.16425 is 16.43%. */
export function formatRate(fraction: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(fraction);
}

/** A share of income to a tenth of a point: 0.4667 is 46.7%. */
export function formatShare(fraction: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(fraction);
}
