import type { CauseScore, Finding, KnowledgeGraph } from "@plain-credit/core";

/** For each weighed signal that is not answered: the sum, over the causes in reach, of how far the scores lie apart that its answers would give. Of a group only the strongest for and against count. */
export function spreadsIn(
  graph: KnowledgeGraph,
  findings: readonly Finding[],
  scores: readonly CauseScore[],
  inReach: readonly string[],
): ReadonlyMap<string, number> {
  const answered = new Set(findings.map(({ signal }) => signal));
  const near = scores.filter(({ cause }) => inReach.includes(cause));
  const spreads = new Map<string, number>();
  for (const { id, role, group, values } of graph.signals.values()) {
    if (role !== "weighed" || answered.has(id)) continue;
    const ranges = near.map((score) => {
      const counted = countedIn(graph, score, group);
      const moves = values.map((value) => moveBy(weightOf(graph, score.cause, id, value.id), counted));
      return Math.max(...moves) - Math.min(...moves);
    });
    spreads.set(
      id,
      ranges.reduce((sum, range) => sum + range, 0),
    );
  }
  return spreads;
}

/** How far an answer would move the score of a cause, in decibans. */
export type Move = { readonly cause: string; readonly value: string; readonly by: number };

/** What each answer to a signal would do to each cause of a case. */
export function movesIn(
  graph: KnowledgeGraph,
  scores: readonly CauseScore[],
  signal: string,
): readonly Move[] {
  const { group, values = [] } = graph.signals.get(signal) ?? {};
  return scores.flatMap((score) => {
    const counted = countedIn(graph, score, group);
    return values.map(({ id: value }) => ({
      cause: score.cause,
      value,
      by: moveBy(weightOf(graph, score.cause, signal, value), counted),
    }));
  });
}

type Counted = { readonly gain: number; readonly loss: number };

/** What a cause has been given already, for and against, by findings of a group. */
function countedIn(graph: KnowledgeGraph, { contributions }: CauseScore, group: string | undefined): Counted {
  const of =
    group === undefined
      ? []
      : contributions.filter(({ signal }) => graph.signals.get(signal)?.group === group);
  return {
    gain: Math.max(0, ...of.map(({ weight }) => weight)),
    loss: Math.min(0, ...of.map(({ weight }) => weight)),
  };
}

function moveBy(weight: number, { gain, loss }: Counted): number {
  return weight > 0 ? Math.max(gain, weight) - gain : Math.min(loss, weight) - loss;
}

const known = new WeakMap<KnowledgeGraph, ReadonlyMap<string, number>>();

/** The weight of an answer for a cause; 0 where none is listed. */
export function weightOf(graph: KnowledgeGraph, cause: string, signal: string, value: string): number {
  const found = known.get(graph);
  if (found !== undefined) return found.get(`${cause}/${signal}/${value}`) ?? 0;
  known.set(
    graph,
    new Map(graph.weights.map((row) => [`${row.cause}/${row.signal}/${row.value}`, row.weight])),
  );
  return weightOf(graph, cause, signal, value);
}
