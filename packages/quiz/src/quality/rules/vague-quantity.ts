import type { Locale } from "@plain-credit/core";
import type { ItemRule } from "./item-rule.ts";

const vague: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /经常|往往|时常|常常|时不时|偶尔|有时候?|不时/,
  en: /\b(?:often|frequently|sometimes|occasionally|rarely|seldom|now and then|at times|from time to time)\b/i,
};

/** 16: no option, and no question, rests on how often “often” is. */
export const vagueQuantity: ItemRule = {
  rule: 16,
  severity: "W",
  find: ({ stem, lists, locale }) => [stem, ...lists.flat()].find((text) => vague[locale].test(text)),
};
