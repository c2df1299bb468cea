import { treatmentOf } from "../graph/treatment-of.ts";
import type { ContentRule } from "./content-rule.ts";
import { isUnsound } from "./is-unsound.ts";
import { locatedNodes } from "./located-nodes.ts";

/** No remedy rests on a claim that is unfounded or harmful: bad advice is a misconception, never a remedy. */
export const remedySound: ContentRule = {
  codes: ["remedy-unsound"],
  check: (graph) =>
    locatedNodes(graph, "remedies").flatMap(({ node: { id, claims }, path }) =>
      claims.flatMap((claimId, at) => {
        const claim = graph.claims.get(claimId);
        return claim !== undefined && isUnsound(claim)
          ? [
              {
                code: "remedy-unsound",
                path: [...path, "claims", at],
                params: { id, claim: claimId, treatment: treatmentOf(claim) },
              },
            ]
          : [];
      }),
    ),
};
