import type { KnowledgeGraph, Remedy } from "@plain-credit/core";

/** That a step comes right before another, with the reason why. */
export type OrderEdge = Remedy["precedes"][number] & {
  readonly why: NonNullable<Remedy["precedes"][number]["why"]>;
};

/** For each remedy what has to come after it, at once or by way of others. */
export type LaterSteps = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<KnowledgeGraph, LaterSteps>();

/** What a step comes right before; of the pairs that the packs give a reason for, for only those can be asked about. */
export function edgesFrom(graph: KnowledgeGraph, step: string): readonly OrderEdge[] {
  const edges = graph.remedies.get(step)?.precedes ?? [];
  return edges.flatMap((edge) => (edge.why === undefined ? [] : [{ ...edge, why: edge.why }]));
}

/** What comes after what, as the packs say; worked out once a graph. */
export function laterSteps(graph: KnowledgeGraph): LaterSteps {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const later = new Map([...graph.remedies.keys()].map((id) => [id, reachedFrom(graph, id)]));
  known.set(graph, later);
  return later;
}

function reachedFrom(graph: KnowledgeGraph, from: string): ReadonlySet<string> {
  const reached = new Set(edgesFrom(graph, from).map(({ remedy }) => remedy));
  // A set grows while it is walked, so this visits whatever follows.
  for (const step of reached) for (const { remedy } of edgesFrom(graph, step)) reached.add(remedy);
  return reached;
}

/** Whether one step has to come before another. */
export function goesBefore(later: LaterSteps, one: string, other: string): boolean {
  return later.get(one)?.has(other) === true;
}
