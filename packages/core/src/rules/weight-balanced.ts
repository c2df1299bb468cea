import type { ContentRule } from "./content-rule.ts";
import { weightRows } from "./weight-rows.ts";

/** A signal that can speak for a cause can also speak against it, and the other way round. */
export const weightBalanced: ContentRule = {
  codes: ["weight-unbalanced"],
  check: (graph) =>
    weightRows(graph).flatMap(({ cause, signal, weights, path }) => {
      const speaksFor = weights.some(({ weight }) => weight > 0);
      const speaksAgainst = weights.some(({ weight }) => weight < 0);
      return speaksFor === speaksAgainst
        ? []
        : [{ code: "weight-unbalanced", path, params: { cause, signal } }];
    }),
};
