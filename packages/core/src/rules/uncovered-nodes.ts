import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { CoveredNodes } from "../model/objective.ts";
import { locatedNodes, type Located } from "./located-nodes.ts";

const kinds = ["claims", "causes", "signals", "remedies", "misconceptions"] as const;

/** The nodes that none of the objectives or lessons covers. */
export function uncoveredNodes(
  graph: KnowledgeGraph,
  covering: Iterable<{ readonly covers: CoveredNodes }>,
): readonly Located<{ readonly id: string }>[] {
  const covers = [...covering].map((entry) => entry.covers);
  return kinds.flatMap((kind) => {
    const covered = new Set(covers.flatMap((nodes) => nodes[kind]));
    const located: readonly Located<{ readonly id: string }>[] = locatedNodes(graph, kind);
    return located.filter(({ node }) => !covered.has(node.id));
  });
}
