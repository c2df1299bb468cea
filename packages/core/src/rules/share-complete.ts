import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** What sums of shares may be off by for being sums of binary fractions. */
export const rowTolerance = 1e-9;

/** Every value of a weighed signal has its share, and the shares of a signal add up to one. */
export const shareComplete: ContentRule = {
  codes: ["share-incomplete"],
  check: (graph) =>
    locatedNodes(graph, "signals").flatMap(({ node: { id, role, values }, path }) => {
      if (role !== "weighed") return [];
      const sum = values.reduce((total, { share = 0 }) => total + share, 0);
      const complete = values.every(({ share }) => share !== undefined) && Math.abs(sum - 1) <= rowTolerance;
      return complete ? [] : [{ code: "share-incomplete", path: [...path, "values"], params: { id, sum } }];
    }),
};
