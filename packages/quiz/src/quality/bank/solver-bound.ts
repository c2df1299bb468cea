import { locales } from "@plain-credit/core";
import type { BlindSolver } from "../solvers/blind-solver.ts";
import { chanceOver } from "../solvers/chance-score.ts";
import { middleValue } from "../solvers/middle-value.ts";
import { mostConvergent } from "../solvers/most-convergent.ts";
import { mean } from "../statistics/mean.ts";
import type { BankRule } from "./bank-rule.ts";
import { choicesAmong } from "./sides-of.ts";

/** 19: the option that shares most with the others is the key no more than 2 points oftener than chance. */
export const convergence: BankRule = boundOf(19, mostConvergent, 0.02);

/** 22: the middle value is the key no more than 5 points oftener than chance. */
export const middleKeys: BankRule = boundOf(22, middleValue, 0.05);

function boundOf(rule: number, solver: BlindSolver, bound: number): BankRule {
  return (items) => {
    const chance = chanceOver(items);
    return locales.flatMap((locale) => {
      const value = mean(choicesAmong(items).map((item) => solver.expected(item, locale) - chance(item)));
      return value <= bound ? [] : [{ rule, locale, detail: `${solver.id} beats chance`, value, bound }];
    });
  };
}
