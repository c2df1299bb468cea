import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Weight } from "../model/weight.ts";

/** A graph's weights by `signal/value`, and the place of each signal in the packs' order. */
export type WeightIndex = {
  readonly byFinding: ReadonlyMap<string, readonly Weight[]>;
  readonly placeOf: ReadonlyMap<string, number>;
};

const indexes = new WeakMap<KnowledgeGraph, WeightIndex>();

/** The weight index of a graph, made once a graph: generators weigh the same graph many thousand times. */
export function weightIndexOf(graph: KnowledgeGraph): WeightIndex {
  const known = indexes.get(graph);
  if (known !== undefined) return known;
  const byFinding = new Map<string, Weight[]>();
  for (const weight of graph.weights) {
    if (weight.weight === 0) continue;
    const key = `${weight.signal}/${weight.value}`;
    const listed = byFinding.get(key);
    if (listed === undefined) byFinding.set(key, [weight]);
    else listed.push(weight);
  }
  const index = { byFinding, placeOf: new Map([...graph.signals.keys()].map((id, place) => [id, place])) };
  indexes.set(graph, index);
  return index;
}
