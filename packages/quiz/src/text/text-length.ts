import type { Locale, Text } from "@plain-credit/core";

/** The length of a text as item rules count it: characters in Chinese, words in English. */
export function textLength(text: Text, locale: Locale): number {
  return locale === "en" ? text.en.split(/\s+/).length : Array.from(text["zh-CN"]).length;
}
