import { locales } from "@plain-credit/core";
import { chanceOver } from "../solvers/chance-score.ts";
import { longestOption } from "../solvers/longest-option.ts";
import { shortestOption } from "../solvers/shortest-option.ts";
import { mean } from "../statistics/mean.ts";
import type { BankRule } from "./bank-rule.ts";
import { choicesAmong } from "./sides-of.ts";

const bound = 0.03;

/** 2: the key is the one longest, or the one shortest, no more than 3 points oftener than chance. */
export const keyLength: BankRule = (items) => {
  const chance = chanceOver(items);
  return locales.flatMap((locale) =>
    [longestOption, shortestOption].flatMap((solver) => {
      const value = mean(choicesAmong(items).map((item) => solver.expected(item, locale) - chance(item)));
      return value <= bound
        ? []
        : [{ rule: 2, locale, detail: `the key is the ${solver.id} too often`, value, bound }];
    }),
  );
};
