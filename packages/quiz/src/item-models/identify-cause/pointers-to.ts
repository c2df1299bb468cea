import type { Finding, KnowledgeGraph } from "@plain-credit/core";

/** The findings that speak for a cause, in the packs' order of weights. */
export function pointersTo(graph: KnowledgeGraph, cause: string): readonly Finding[] {
  return graph.weights
    .filter((weight) => weight.cause === cause && weight.weight > 0)
    .map(({ signal, value }) => ({ signal, value }));
}
