import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Findings } from "../model/finding.ts";
import type { Need } from "../model/need.ts";
import { requireFindings } from "../weighing/require-findings.ts";
import { holds } from "./holds.ts";

/** The needs that a case opens, most urgent first, then in the packs' order; the residual need ("nothing to do") alone when no other is open. Throws `node-unknown`, `finding-duplicate`. */
export function openNeeds(graph: KnowledgeGraph, findings: Findings): readonly Need[] {
  requireFindings(graph, findings);
  const needs = [...graph.needs.values()];
  const open = needs
    .filter((need) => need.residual !== true && need.opens.some((clause) => holds(clause, findings.findings)))
    .sort((a, b) => a.urgency - b.urgency);
  return open.length > 0 ? open : needs.filter((need) => need.residual === true);
}
