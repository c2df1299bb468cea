import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";
import { supportingSources } from "./supporting-sources.ts";

/** A claim called documented cites a source for it. */
export const claimDocumented: ContentRule = {
  codes: ["claim-undocumented"],
  check: (graph) =>
    locatedNodes(graph, "claims").flatMap(({ node: { id, kind, support, evidence }, path }) =>
      kind === "framing" || support !== "documented" || supportingSources(graph, evidence.for).length > 0
        ? []
        : [{ code: "claim-undocumented", path: [...path, "evidence", "for"], params: { id } }],
    ),
};
