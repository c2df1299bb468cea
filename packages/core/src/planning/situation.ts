import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Findings } from "../model/finding.ts";
import type { Need } from "../model/need.ts";
import type { Remedy } from "../model/remedy.ts";
import { openNeeds } from "./open-needs.ts";

/** A case with the needs that it opens, most urgent first. */
export type Situation = { readonly findings: Findings; readonly open: readonly Need[] };

/** The situation of a case. Throws `node-unknown`, `finding-duplicate`. */
export function toSituation(graph: KnowledgeGraph, findings: Findings): Situation {
  return { findings, open: openNeeds(graph, findings) };
}

/** The open needs that a remedy meets, most urgent first. */
export function needsMet(remedy: Remedy, situation: Situation): readonly Need[] {
  return situation.open.filter((need) => remedy.addresses.includes(need.id));
}
