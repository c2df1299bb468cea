import type { Locale } from "@plain-credit/core";
import { countGraphemes } from "./count-graphemes.ts";

/** The length of a text as item rules count it: characters in Chinese, words in English. */
export function lengthOf(text: string, locale: Locale): number {
  const trimmed = text.trim();
  if (locale === "zh-CN") return countGraphemes(trimmed);
  return trimmed === "" ? 0 : trimmed.split(/\s+/).length;
}
