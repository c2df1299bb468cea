import { isCount } from "../reading/is-count.ts";
import { lengthOf } from "../reading/length-of.ts";
import type { ItemRule } from "./item-rule.ts";

/** 3: the longest option is at most twice as long as the shortest; numbers are exempt. */
export const lengthsApart: ItemRule = {
  rule: 3,
  severity: "E",
  find({ lists, locale }) {
    for (const list of lists) {
      const lengths = list.filter((text) => !isCount(text, locale)).map((text) => lengthOf(text, locale));
      const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
      if (lengths.length > 1 && longest > 2 * shortest) return `${longest} against ${shortest}`;
    }
    return undefined;
  },
};
