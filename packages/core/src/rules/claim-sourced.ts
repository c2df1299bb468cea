import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";
import { supportingSources } from "./supporting-sources.ts";

/** Every claim cites a source, for or against it, or records a search that found none. */
export const claimSourced: ContentRule = {
  codes: ["claim-unsourced"],
  check: (graph) =>
    locatedNodes(graph, "claims").flatMap(({ node: { id, evidence }, path }) =>
      evidence.noneFound !== undefined ||
      supportingSources(graph, [...evidence.for, ...evidence.against]).length > 0
        ? []
        : [{ code: "claim-unsourced", path: [...path, "evidence"], params: { id } }],
    ),
};
