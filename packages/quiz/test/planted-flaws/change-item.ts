import type { Locale, Text } from "@plain-credit/core";
import type { Item } from "../../src/index.ts";

/** A text that reads otherwise in one language. */
export function retold(text: Text, locale: Locale, told: string): Text {
  return { ...text, [locale]: told };
}

/** The item with another stem in one language. */
export function withStem(item: Item, locale: Locale, stem: string): Item {
  return { ...item, stem: retold(item.stem, locale, stem) };
}

/** The item with other option texts in one language, by id; the others stay. */
export function withOptions(item: Item, locale: Locale, texts: Readonly<Record<string, string>>): Item {
  return {
    ...item,
    options: item.options.map((option) => {
      const told = texts[option.id];
      return told === undefined ? option : { ...option, text: retold(option.text, locale, told) };
    }),
  };
}

/** The item with these option texts in one language, in order. */
export function withTexts(item: Item, locale: Locale, texts: readonly string[]): Item {
  const byId = Object.fromEntries(item.options.map(({ id }, at) => [id, texts[at] ?? ""]));
  return withOptions(item, locale, byId);
}
