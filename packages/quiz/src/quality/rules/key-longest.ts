import { isCount } from "../reading/is-count.ts";
import { lengthOf } from "../reading/length-of.ts";
import type { ItemRule } from "./item-rule.ts";

const exemptUnder = { "zh-CN": 6, en: 4 } as const;

/** 1: no key is more than a third longer than the longest distractor. Keys under 6 characters or 4 words are exempt, and numbers, whose length is their value’s. */
export const keyLongest: ItemRule = {
  rule: 1,
  severity: "E",
  find({ keys, others, locale }) {
    if (keys.length === 0 || others.length === 0) return undefined;
    if ([...keys, ...others].every(({ text }) => isCount(text, locale))) return undefined;
    const longest = Math.max(...others.map(({ text }) => lengthOf(text, locale)));
    const found = keys.find(({ text }) => {
      const length = lengthOf(text, locale);
      return length >= exemptUnder[locale] && length * 3 > longest * 4;
    });
    return found && `${found.text} (${lengthOf(found.text, locale)}, others at most ${longest})`;
  },
};
