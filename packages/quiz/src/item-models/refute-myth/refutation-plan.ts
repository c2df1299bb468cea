import type { Claim, KnowledgeGraph, Misconception } from "@plain-credit/core";
import { balanceQuartets, type Weighed } from "./balance-quartets.ts";
import { hideAll } from "./giveaways.ts";
import { allRefutations, findQuartets, type BeliefRefutation, type Placement } from "./quartets.ts";
import { optionCount } from "./refutations.ts";
import { wordChances } from "./word-chances.ts";

/** Claims that are keys together, claims beside them, whether the item may ask for several, and its tickets in the draw. */
export type PlannedRefutation = {
  readonly several: boolean;
  readonly keys: readonly Claim[];
  readonly others: readonly Claim[];
  readonly tickets: number;
};

const ticketsInAll = 100_000;
const quartetsPerBelief = 100;
const plans = new WeakMap<KnowledgeGraph, ReadonlyMap<string, readonly PlannedRefutation[]>>();

/** The ways to ask about a belief, weighted such that, over all beliefs, whoever sees the options and not the belief cannot tell the key, and a key shares no more words with the belief than what stands beside it. Worked out once a graph, by sums and products alone. */
export function plannedRefutations(
  graph: KnowledgeGraph,
  misconception: Misconception,
): readonly PlannedRefutation[] {
  const plan = plans.get(graph) ?? planAll(graph);
  plans.set(graph, plan);
  return plan.get(misconception.id) ?? [];
}

function planAll(graph: KnowledgeGraph): ReadonlyMap<string, readonly PlannedRefutation[]> {
  const refutations = allRefutations(graph);
  const quartets = findQuartets(refutations).map(({ several, placements }) =>
    placements.map((placement) => ({ ...placement, several, weighed: weigh(graph, placement, several) })),
  );
  const kept = leastTelling(quartets);
  const asked = beliefFrequencies(graph);
  const weights = balanceQuartets(
    kept.map((placements) => placements.map(({ weighed }) => weighed)),
    (belief) => asked.get(belief) ?? 0,
  );
  const plan = new Map<string, PlannedRefutation[]>();
  for (const [place, { belief, several, keys, others }] of kept.flat().entries()) {
    const share = (weights[place] ?? 0) / Math.max(1e-12, asked.get(belief) ?? 0);
    const tickets = Math.round(share * ticketsInAll);
    if (tickets > 0) listOf(plan, belief).push({ several, keys, others, tickets });
  }
  for (const refutation of refutations)
    if (!(plan.get(refutation.belief) ?? []).some(({ several }) => !several))
      for (const unbalanced of unbalancedOf(refutation)) listOf(plan, refutation.belief).push(unbalanced);
  return plan;
}

/** For each belief, and for one key and several, the quartets in which words give least away over all their placements. */
function leastTelling<Told extends { readonly weighed: Weighed }>(
  quartets: readonly (readonly Told[])[],
): readonly (readonly Told[])[] {
  const tellingOf = (placements: readonly Told[]) =>
    placements.reduce(
      (sum, { weighed: { chances, keys } }) =>
        sum + chances.reduce((part, chance) => part + chance - keys.length / optionCount, 0),
      0,
    ) / placements.length;
  const ranked = quartets
    .map((placements) => ({ placements, telling: tellingOf(placements) }))
    .sort((a, b) => a.telling - b.telling);
  const counts = new Map<string, number>();
  return ranked.flatMap(({ placements }) => {
    const names = new Set(placements.map(({ weighed }) => `${weighed.belief} ${weighed.several}`));
    const scarce = [...names].some((name) => (counts.get(name) ?? 0) < quartetsPerBelief);
    if (scarce) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return scarce ? [placements] : [];
  });
}

function listOf(plan: Map<string, PlannedRefutation[]>, belief: string): PlannedRefutation[] {
  const list = plan.get(belief) ?? [];
  plan.set(belief, list);
  return list;
}

function weigh(graph: KnowledgeGraph, { belief, keys, others }: Placement, several: boolean): Weighed {
  const said = graph.misconceptions.get(belief)?.belief ?? { "zh-CN": "", en: "" };
  return {
    belief,
    several,
    keys: keys.map(({ id }) => id),
    chances: wordChances(
      said,
      [...keys, ...others].map(({ text }) => text),
      keys.length,
    ),
  };
}

/** For a belief that no quartet holds: claims that hide the giveaways of its keys, starting from each in turn. */
function unbalancedOf({ keys, others, giveaways }: BeliefRefutation): readonly PlannedRefutation[] {
  const room = optionCount - keys.length;
  return others.map((_, at) => {
    const pool = [...others.slice(at), ...others.slice(0, at)];
    const hiding = hideAll(giveaways, pool, room) ?? [];
    const beside = [...new Set([...hiding, ...pool])].slice(0, room);
    return { several: keys.length > 1, keys, others: beside, tickets: 1 };
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
