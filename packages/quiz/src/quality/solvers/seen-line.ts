import type { Locale, Text } from "@plain-credit/core";
import type { Item } from "../../item/item.ts";

/** What a guesser looks at when choosing: one question and the texts to choose among, in one language. A matching item has a line for each prompt; a numeric item shows nothing to choose from. */
export type SeenLine = {
  readonly locale: Locale;
  /** The stem; in a matching item, the prompt. */
  readonly stem: Text;
  readonly options: readonly Text[];
  /** Which prompt of a matching item this is, from 0. */
  readonly at: number;
};

/** The lines of an item: public texts only, never a key, a fact or a reason. */
export function seenLines(item: Item, locale: Locale): readonly SeenLine[] {
  const options = item.options.map(({ text }) => text);
  switch (item.type) {
    case "numeric":
      return [];
    case "matching": {
      const choices = item.choices.map(({ text }) => text);
      return options.map((stem, at) => ({ locale, stem, options: choices, at }));
    }
    case "single-choice":
    case "multiple-choice":
    case "true-false-grid":
    case "ordering":
      return [{ locale, stem: item.stem, options, at: 0 }];
  }
}
