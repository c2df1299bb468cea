import type { KnowledgeGraph } from "@plain-credit/core";
import { edgesFrom, goesBefore, laterSteps } from "./later-steps.ts";

const known = new WeakMap<KnowledgeGraph, ReadonlyMap<string, string>>();

/** For each remedy the first, in the order of the packs, of those that it is tied to by an order, at once or by way of others. Steps of different ties share no order, so one who knows the one tie knows nothing of the other. */
export function tieOf(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const ties = new Map<string, string>();
  for (const id of graph.remedies.keys()) if (!ties.has(id)) spread(graph, ties, id);
  known.set(graph, ties);
  return ties;
}

function spread(graph: KnowledgeGraph, ties: Map<string, string>, first: string): void {
  const reached = new Set([first]);
  for (const step of reached) {
    for (const { remedy } of edgesFrom(graph, step)) reached.add(remedy);
    for (const id of graph.remedies.keys())
      if (edgesFrom(graph, id).some(({ remedy }) => remedy === step)) reached.add(id);
  }
  for (const step of reached) ties.set(step, first);
}

/** Which step of a tie goes before which, by name: what an item about one of them gives away. */
export function orderNodes(graph: KnowledgeGraph, tie: string): readonly string[] {
  const later = laterSteps(graph);
  const steps = [...tieOf(graph)].filter(([, first]) => first === tie).map(([step]) => step);
  return steps.flatMap((one) =>
    steps.filter((other) => goesBefore(later, one, other)).map((other) => `order:${one}<${other}`),
  );
}
