import { locales, type Text } from "@plain-credit/core";
import type { Item } from "../../item/item.ts";

/** How many stems a bank has when numbers and the given texts (names of persons, what they are) are masked; of the two languages, the one with fewer. */
export function countMaskedStems(items: readonly Item[], names: readonly Text[]): number {
  return Math.min(
    ...locales.map((locale) => {
      const masks = names.map((name) => name[locale]);
      return new Set(items.map(({ stem }) => mask(stem[locale], masks))).size;
    }),
  );
}

function mask(stem: string, names: readonly string[]): string {
  return names.reduce((masked, name) => masked.split(name).join("…"), stem).replace(/\d[\d,.]*/g, "#");
}
