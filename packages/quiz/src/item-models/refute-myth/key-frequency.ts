import type { KnowledgeGraph } from "@plain-credit/core";
import { refutationsOf } from "./refutations.ts";

const known = new WeakMap<KnowledgeGraph, ReadonlyMap<string, number>>();

/** How often each claim is the one key, in items per belief asked once under each objective; worked out once a graph. */
export function keyFrequency(graph: KnowledgeGraph, claim: string): number {
  const frequencies = known.get(graph) ?? countKeys(graph);
  known.set(graph, frequencies);
  return frequencies.get(claim) ?? 0;
}

function countKeys(graph: KnowledgeGraph): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const { covers } of graph.objectives.values())
    for (const id of covers.misconceptions) {
      const misconception = graph.misconceptions.get(id);
      const single = misconception === undefined ? [] : refutationsOf(graph, misconception);
      const keys = single.flatMap((refutation) => (refutation.keys.length === 1 ? refutation.keys : []));
      for (const key of keys) frequencies.set(key.id, (frequencies.get(key.id) ?? 0) + 1 / keys.length);
    }
  return frequencies;
}
