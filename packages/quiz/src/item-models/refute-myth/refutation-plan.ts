import type { Claim, KnowledgeGraph, Misconception } from "@plain-credit/core";
import { balanceDrafts, type RefutationDraft } from "./balance-drafts.ts";
import { candidateSets } from "./candidate-sets.ts";
import { leastTelling, withOthersAmong } from "./least-telling.ts";
import { refutationsOf } from "./refutations.ts";

/** Claims that are keys together, claims beside them, and their tickets in the draw among those with as many keys. */
export type PlannedRefutation = {
  readonly keys: readonly Claim[];
  readonly others: readonly Claim[];
  readonly tickets: number;
};

const ticketsInAll = 10_000;
const plans = new WeakMap<KnowledgeGraph, ReadonlyMap<string, readonly PlannedRefutation[]>>();

/** The refutations of a belief, weighted such that, over all beliefs, a claim is a key as often as the options beside it are, and a key shares no more words with the belief than they do. Worked out once a graph, by sums and products alone. */
export function plannedRefutations(
  graph: KnowledgeGraph,
  misconception: Misconception,
): readonly PlannedRefutation[] {
  const plan = plans.get(graph) ?? planAll(graph);
  plans.set(graph, plan);
  return plan.get(misconception.id) ?? [];
}

function planAll(graph: KnowledgeGraph): ReadonlyMap<string, readonly PlannedRefutation[]> {
  const drafts = draftAll(graph);
  balanceDrafts(drafts);
  const plan = new Map<string, readonly PlannedRefutation[]>();
  for (const { belief, sets, weights } of drafts)
    plan.set(belief, [
      ...(plan.get(belief) ?? []),
      ...sets.map(({ keys, others }, at) => ({
        keys,
        others,
        tickets: Math.max(1, Math.round((weights[at] ?? 0) * ticketsInAll)),
      })),
    ]);
  return plan;
}

/** For each belief and number of keys, every candidate, at first with equal weights. */
function draftAll(graph: KnowledgeGraph): readonly RefutationDraft[] {
  const asked = beliefFrequencies(graph);
  const beliefs = [...graph.misconceptions.values()].map((misconception) => ({
    misconception,
    refutations: leastTelling(misconception, refutationsOf(graph, misconception)),
  }));
  const everKeys = new Set(beliefs.flatMap(({ refutations }) => refutations.flatMap(({ keys }) => keys)));
  return beliefs.flatMap(({ misconception, refutations }) => {
    const counts = [...new Set(refutations.map(({ keys }) => keys.length))];
    return counts.map((count) => {
      const sets = refutations
        .filter(({ keys }) => keys.length === count)
        .flatMap((refutation) => candidateSets(graph, misconception, withOthersAmong(refutation, everKeys)));
      // As drawRefutation draws: one key, or, every second time where that can be, any number of them.
      const counted = counts.length === 1 ? 1 : 0.5 / counts.length + (count === 1 ? 0.5 : 0);
      return {
        belief: misconception.id,
        sets,
        frequency: (asked.get(misconception.id) ?? 0) * counted,
        weights: sets.map(() => 1 / sets.length),
      };
    });
  });
}

/** How often each belief is asked about when objectives are drawn alike, and beliefs within one. */
function beliefFrequencies(graph: KnowledgeGraph): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const { covers } of graph.objectives.values())
    for (const id of covers.misconceptions)
      frequencies.set(id, (frequencies.get(id) ?? 0) + 1 / covers.misconceptions.length);
  return frequencies;
}
