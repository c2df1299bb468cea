import { mean } from "../statistics/mean.ts";
import type { BlindSolver } from "./blind-solver.ts";
import { earned } from "./expected-score.ts";
import { statedNumbers } from "./stated-numbers.ts";

/** Answers a numeric item with one of the numbers that stem and table show, any of them. */
export const statedNumber: BlindSolver = {
  id: "stated-number",
  sight: "stem",
  types: ["numeric"],
  expected(item, locale) {
    const shown = [item.stem, ...(item.table?.rows.flat() ?? [])].map((text) => text[locale]);
    const numbers = [...new Set(shown.flatMap(statedNumbers))];
    return numbers.length === 0 ? 0 : mean(numbers.map((value) => earned(item, { value })));
  },
};
