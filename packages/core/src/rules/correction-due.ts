import { treatmentOf } from "../graph/treatment-of.ts";
import type { ContentRule } from "./content-rule.ts";
import { isUnsound } from "./is-unsound.ts";
import { locatedNodes } from "./located-nodes.ts";

/** What is unfounded or harmful comes with its correction, and nothing else does. */
export const correctionDue: ContentRule = {
  codes: ["correction-missing", "correction-idle"],
  check: (graph) =>
    locatedNodes(graph, "claims").flatMap(({ node: claim, path }) => {
      const [due, given] = [isUnsound(claim), claim.correction !== undefined];
      if (due === given) return [];
      const params = { id: claim.id, treatment: treatmentOf(claim) };
      return [
        { code: due ? "correction-missing" : "correction-idle", path: [...path, "correction"], params },
      ];
    }),
};
