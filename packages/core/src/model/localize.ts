import type { Locale, Text } from "./text.ts";

/** The wording of a text in one language. */
export function localize(text: Text, locale: Locale): string {
  return text[locale];
}
