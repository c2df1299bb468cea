import type { Edge, KnowledgeGraph } from "./knowledge-graph.ts";
import { toNodeKey, type NodeReference } from "./node-reference.ts";

/** A shortest chain of relations that joins two nodes, walked in either direction; empty for a node and itself, undefined when nothing joins them. */
export function pathBetween(
  graph: KnowledgeGraph,
  from: NodeReference,
  to: NodeReference,
): readonly Edge[] | undefined {
  const goal = toNodeKey(to);
  const cameBy = new Map<string, { readonly edge: Edge; readonly previous: string } | undefined>([
    [toNodeKey(from), undefined],
  ]);
  for (const here of cameBy.keys()) {
    if (here === goal) return trace(cameBy, goal);
    for (const edge of graph.edges) {
      const [tail, head] = [toNodeKey(edge.from), toNodeKey(edge.to)];
      const next = tail === here ? head : head === here ? tail : undefined;
      if (next !== undefined && !cameBy.has(next)) cameBy.set(next, { edge, previous: here });
    }
  }
  return undefined;
}

function trace(
  cameBy: ReadonlyMap<string, { readonly edge: Edge; readonly previous: string } | undefined>,
  goal: string,
): readonly Edge[] {
  const path: Edge[] = [];
  for (let step = cameBy.get(goal); step !== undefined; step = cameBy.get(step.previous))
    path.unshift(step.edge);
  return path;
}
