import type { Locale } from "@plain-credit/core";
import { quantityOf } from "./quantity-of.ts";
import { toHalfWidth } from "./to-half-width.ts";
import { toSimplified } from "./to-simplified.ts";

/** A text in the one form that it shares with every other way of writing it: full or half width, traditional or simplified, 5 万 or 50,000, 一年 or 12 个月, capitals, spaces and marks. */
export function canonicalText(text: string, locale: Locale): string {
  // Compatibility forms beyond full width (①, ㎡, ligatures) are settled by NFKC, the same in all engines for years.
  const plain = toSimplified(toHalfWidth(text.normalize("NFKC"))).toLowerCase();
  const quantity = quantityOf(plain, locale);
  const told =
    quantity === undefined
      ? plain.replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
      : quantity.frame.replace(
          "#",
          ` ${quantity.closed[0] ? "[" : "("}${rounded(quantity.lowest)} ${rounded(quantity.highest)}${quantity.closed[1] ? "]" : ")"}${quantity.dimension} `,
        );
  const bare = told.replace(
    /(?<!\d)\.|\.(?!\d)|[\u201c\u201d\u2018\u2019"'「」『』《》()【】，。、；：！？,;:!?…—–-]/g,
    " ",
  );
  return locale === "en" ? bare.replace(/\s+/g, " ").trim() : bare.replace(/\s+/g, "");
}

/** Tenths and thirds of a unit differ in their last bits. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
