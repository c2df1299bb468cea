import type { Locale } from "@plain-credit/core";

/** Length as the rules count it: graphemes in Chinese, words in English. */
export function lengthOf(text: string, locale: Locale): number {
  return locale === "en" ? text.trim().split(/\s+/).length : Array.from(text).length;
}
