import type { Remedy } from "../model/remedy.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { requireNode } from "./require-node.ts";

/** The remedies that meet a need arising from a cause, in the packs' order. Throws `node-unknown`. */
export function remediesFor(graph: KnowledgeGraph, causeId: string): readonly Remedy[] {
  requireNode(graph.causes, "cause", causeId);
  const needs = new Set(
    [...graph.needs.values()].filter((need) => need.causes.includes(causeId)).map((need) => need.id),
  );
  return [...graph.remedies.values()].filter((remedy) => remedy.addresses.some((need) => needs.has(need)));
}
