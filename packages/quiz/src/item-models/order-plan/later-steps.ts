import type { KnowledgeGraph } from "@plain-credit/core";

/** For each remedy what has to come after it, at once or by way of others, with the claims of the first stretch of the shortest way. */
export type LaterSteps = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const known = new WeakMap<KnowledgeGraph, LaterSteps>();

/** What comes after what, as the packs say; worked out once a graph. */
export function laterSteps(graph: KnowledgeGraph): LaterSteps {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const later = new Map([...graph.remedies.keys()].map((id) => [id, reachedFrom(graph, id)]));
  known.set(graph, later);
  return later;
}

function reachedFrom(graph: KnowledgeGraph, from: string): ReadonlyMap<string, readonly string[]> {
  const edges = graph.remedies.get(from)?.precedes ?? [];
  const reached = new Map(edges.map(({ remedy, claims }) => [remedy, claims]));
  // A map grows while it is walked, so this visits whatever follows.
  for (const [step, claims] of reached)
    for (const { remedy } of graph.remedies.get(step)?.precedes ?? [])
      if (!reached.has(remedy)) reached.set(remedy, claims);
  return reached;
}

/** Whether one step has to come before another. */
export function goesBefore(later: LaterSteps, one: string, other: string): boolean {
  return later.get(one)?.has(other) === true;
}
