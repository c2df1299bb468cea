import type { BlindSolver } from "./blind-solver.ts";
import { earned } from "./expected-score.ts";

/** Puts every row of a grid in the first column, or every row in the second. */
export function oneColumn(yes: boolean): BlindSolver {
  return {
    id: yes ? "all-yes" : "all-no",
    sight: "options",
    types: ["true-false-grid"],
    expected: (item) => earned(item, { rows: Object.fromEntries(item.options.map(({ id }) => [id, yes])) }),
  };
}
