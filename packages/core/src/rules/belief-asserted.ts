import { treatmentOf } from "../graph/treatment-of.ts";
import type { Issue } from "../model/issue.ts";
import type { ContentRule } from "./content-rule.ts";
import { isUnsound } from "./is-unsound.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Each unsound claim is asserted by exactly one misconception, and misconceptions assert no other claims. */
export const beliefAsserted: ContentRule = {
  codes: ["claim-unasserted", "assertion-duplicate", "belief-sound"],
  check: (graph) => {
    const issues: Issue[] = [];
    const asserted = new Map<string, string>();
    for (const { node, path } of locatedNodes(graph, "misconceptions")) {
      node.claims.forEach((id, at) => {
        const claim = graph.claims.get(id);
        const place = [...path, "claims", at];
        if (claim !== undefined && !isUnsound(claim))
          issues.push({
            code: "belief-sound",
            path: place,
            params: { claim: id, treatment: treatmentOf(claim) },
          });
        const other = asserted.get(id);
        if (other === undefined) asserted.set(id, node.id);
        else
          issues.push({
            code: "assertion-duplicate",
            path: place,
            params: { claim: id, misconception: other },
          });
      });
    }
    for (const { node: claim, path } of locatedNodes(graph, "claims"))
      if (isUnsound(claim) && !asserted.has(claim.id))
        issues.push({ code: "claim-unasserted", path, params: { id: claim.id } });
    return issues;
  },
};
