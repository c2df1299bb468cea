import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** No remedy has to precede itself, not even by way of others. */
export const orderAcyclic: ContentRule = {
  codes: ["precedes-cyclic"],
  check: (graph) =>
    locatedNodes(graph, "remedies").flatMap(({ node: { id, precedes }, path }) =>
      precedes.flatMap(({ remedy }, at) =>
        leadsTo(graph, remedy, id)
          ? [{ code: "precedes-cyclic", path: [...path, "precedes", at], params: { id, remedy } }]
          : [],
      ),
    ),
};

function leadsTo(graph: KnowledgeGraph, from: string, goal: string): boolean {
  const reached = new Set([from]);
  // A set grows while it is walked, so this visits whatever follows.
  for (const id of reached) graph.remedies.get(id)?.precedes.forEach(({ remedy }) => reached.add(remedy));
  return reached.has(goal);
}
