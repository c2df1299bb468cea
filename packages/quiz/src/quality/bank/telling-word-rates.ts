import { locales, type Locale } from "@plain-credit/core";
import type { Option } from "../../item/item.ts";
import { countAbsolutes, countHedges } from "../solvers/telling-words.ts";
import { mean } from "../statistics/mean.ts";
import type { BankRule } from "./bank-rule.ts";
import { choicesAmong, sidesOf } from "./sides-of.ts";

const bound = 0.03;

/** 14: absolutes are as common in keys as in distractors, within 3 points. */
export const absoluteRates: BankRule = ratesOf(14, "absolutes", countAbsolutes);

/** 15: hedges are as common in keys as in distractors, within 3 points. */
export const hedgeRates: BankRule = ratesOf(15, "hedges", countHedges);

function ratesOf(rule: number, name: string, count: (text: string, locale: Locale) => number): BankRule {
  return (items) => {
    const sides = choicesAmong(items).map(sidesOf);
    return locales.flatMap((locale) => {
      const rate = (options: readonly Option[]) =>
        mean(options.map(({ text }) => (count(text[locale], locale) > 0 ? 1 : 0)));
      const inKeys = rate(sides.flatMap(({ keys }) => keys));
      const inOthers = rate(sides.flatMap(({ others }) => others));
      const value = Math.abs(inKeys - inOthers);
      const points = (share: number) => (share * 100).toFixed(1);
      const detail = `${name} in ${points(inKeys)}% of keys and ${points(inOthers)}% of distractors`;
      return value <= bound ? [] : [{ rule, locale, detail, value, bound }];
    });
  };
}
