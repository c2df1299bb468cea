import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** Whether the packs say that two causes cannot both explain one case. */
export function excludeEachOther(graph: KnowledgeGraph, a: string, b: string): boolean {
  return graph.exclusivePairs.some(
    ({ causes: [one, other] }) => (one === a && other === b) || (one === b && other === a),
  );
}
