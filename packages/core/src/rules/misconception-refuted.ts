import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { treatmentOf } from "../graph/treatment-of.ts";
import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";
import { supportingSources } from "./supporting-sources.ts";

/** Every misconception is refuted by claims that are sound and cite a source. */
export const misconceptionRefuted: ContentRule = {
  codes: ["misconception-unrefuted"],
  check: (graph) =>
    locatedNodes(graph, "misconceptions").flatMap(({ node: { id, refutedBy }, path }) => {
      if (refutedBy.length === 0)
        return [{ code: "misconception-unrefuted", path: [...path, "refutedBy"], params: { id } }];
      return refutedBy.flatMap((claim, at) =>
        canRefute(graph, claim)
          ? []
          : [{ code: "misconception-unrefuted", path: [...path, "refutedBy", at], params: { id, claim } }],
      );
    }),
};

function canRefute(graph: KnowledgeGraph, id: string): boolean {
  const claim = graph.claims.get(id);
  if (claim === undefined) return true;
  const treatment = treatmentOf(claim);
  const sound = treatment === "rely" || treatment === "unofficial";
  return sound && supportingSources(graph, claim.evidence.for).length > 0;
}
