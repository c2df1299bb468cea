import { countGraphemes } from "../reading/count-graphemes.ts";
import { isCount } from "../reading/is-count.ts";
import { toHalfWidth } from "../reading/to-half-width.ts";
import type { ItemRule } from "./item-rule.ts";

/** 25: no beginning of four characters or three words is shared by all options; it belongs in the stem. Numbers and dates are exempt. */
export const prefixShared: ItemRule = {
  rule: 25,
  severity: "E",
  find({ lists, locale }) {
    for (const list of lists) {
      // Dates of one year and sums of one size begin alike, and no stem can take that over.
      if (list.every((text) => isCount(text, locale))) continue;
      const [first, ...rest] = list.map((text) => startOf(text, locale === "en"));
      if (first !== undefined && rest.length > 0 && first !== "" && rest.every((start) => start === first))
        return first;
    }
    return undefined;
  },
};

/** The first three words or four characters; empty for a shorter text. */
function startOf(text: string, inWords: boolean): string {
  const plain = toHalfWidth(text).trim().toLowerCase();
  if (inWords) {
    const words = plain.split(/\s+/);
    return words.length < 3 ? "" : words.slice(0, 3).join(" ");
  }
  const characters = Array.from(plain.replace(/[\s「」『』“”‘’《》]/g, ""));
  return countGraphemes(characters.join("")) < 4 ? "" : characters.slice(0, 4).join("");
}
