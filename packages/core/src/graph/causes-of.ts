import type { Cause } from "../model/cause.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { requireNode } from "./require-node.ts";

/** The causes that can bring an outcome about, in the packs' order. Throws `node-unknown`. */
export function causesOf(graph: KnowledgeGraph, outcomeId: string): readonly Cause[] {
  requireNode(graph.outcomes, "outcome", outcomeId);
  return [...graph.causes.values()].filter((cause) => cause.outcomes.includes(outcomeId));
}
