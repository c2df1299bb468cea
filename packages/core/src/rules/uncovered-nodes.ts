import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { CoveredNodes } from "../model/objective.ts";
import type { Placement } from "../model/placement.ts";
import type { Signal } from "../model/signal.ts";
import { locatedNodes, type Located } from "./located-nodes.ts";

/** What the nodes of every kind have, and what claims, misconceptions and signals have besides. */
export type CoverableNode = {
  readonly id: string;
  readonly placement?: Placement;
  readonly role?: Signal["role"];
};

const kinds = ["claims", "causes", "signals", "remedies", "misconceptions"] as const;

/** The nodes that none of the objectives or lessons covers. */
export function uncoveredNodes(
  graph: KnowledgeGraph,
  covering: Iterable<{ readonly covers: CoveredNodes }>,
): readonly Located<CoverableNode>[] {
  const covers = [...covering].map((entry) => entry.covers);
  return kinds.flatMap((kind) => {
    const covered = new Set(covers.flatMap((nodes) => nodes[kind]));
    const located: readonly Located<CoverableNode>[] = locatedNodes(graph, kind);
    return located.filter(({ node }) => !covered.has(node.id));
  });
}
