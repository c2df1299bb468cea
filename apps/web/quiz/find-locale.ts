import { locales, type Locale } from "@plain-credit/core";

/** The language that a step of an address names, if it is one of ours. */
export function findLocale(text: string): Locale | undefined {
  return locales.find((locale) => locale === text);
}
