import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { requireNode } from "../graph/require-node.ts";
import type { Clause, Findings } from "../model/finding.ts";
import { holds } from "./holds.ts";
import { needsMet, toSituation } from "./situation.ts";

/** Why a remedy does not come first: nothing here for it to meet, a requirement unmet, forbidden here, a less urgent need, due only after the other, or the same at a higher cost. */
export type WhyNotFirst =
  | { readonly reason: "nothing-to-meet" }
  | { readonly reason: "requirement-unmet"; readonly clause: Clause }
  | { readonly reason: "forbidden"; readonly clause: Clause }
  | { readonly reason: "less-urgent"; readonly need: string; readonly urgent: string }
  | { readonly reason: "comes-after" }
  | { readonly reason: "costs-more" };

/** Why `remedy` does not come before `first` in a case in which `first` beats it. Throws `node-unknown`, `finding-duplicate`. */
export function whyNotFirst(
  graph: KnowledgeGraph,
  findings: Findings,
  remedyId: string,
  firstId: string,
): WhyNotFirst {
  const situation = toSituation(graph, findings);
  const remedy = requireNode(graph.remedies, "remedy", remedyId);
  const first = requireNode(graph.remedies, "remedy", firstId);
  const [need] = needsMet(remedy, situation);
  const [urgent] = needsMet(first, situation);
  const forbidding = remedy.forbids.find((clause) => holds(clause, findings.findings));
  if (forbidding !== undefined) return { reason: "forbidden", clause: forbidding };
  if (need === undefined) return { reason: "nothing-to-meet" };
  const [required] = remedy.requires;
  if (required !== undefined && !remedy.requires.some((clause) => holds(clause, findings.findings)))
    return { reason: "requirement-unmet", clause: required };
  if (urgent !== undefined && urgent.urgency < need.urgency)
    return { reason: "less-urgent", need: need.id, urgent: urgent.id };
  return first.precedes.some(({ remedy: later }) => later === remedyId)
    ? { reason: "comes-after" }
    : { reason: "costs-more" };
}
