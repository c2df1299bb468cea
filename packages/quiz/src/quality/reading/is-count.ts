import type { Locale } from "@plain-credit/core";
import { quantityOf } from "./quantity-of.ts";

/** Whether a text is nothing but a number with its unit, a range of them or a date. */
export function isCount(text: string, locale: Locale): boolean {
  return quantityOf(text, locale)?.frame === "#";
}
