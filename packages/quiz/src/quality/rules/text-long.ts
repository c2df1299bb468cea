import { lengthOf } from "../reading/length-of.ts";
import type { ItemRule } from "./item-rule.ts";

const limits = { "zh-CN": { stem: 120, option: 30 }, en: { stem: 80, option: 25 } } as const;

/** 33: a stem has 120 characters or 80 words at most, an option 30 or 25. */
export const textLong: ItemRule = {
  rule: 33,
  severity: "W",
  find({ stem, lists, locale }) {
    const { stem: most, option: each } = limits[locale];
    if (lengthOf(stem, locale) > most) return `stem of ${lengthOf(stem, locale)}`;
    const long = lists.flat().find((text) => lengthOf(text, locale) > each);
    return long && `option of ${lengthOf(long, locale)}: ${long}`;
  },
};
