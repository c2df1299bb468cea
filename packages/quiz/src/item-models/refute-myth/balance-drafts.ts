import type { CandidateSet } from "./candidate-sets.ts";
import { optionCount } from "./refutations.ts";

/** The candidates among which one is drawn, how often that draw is made, and their weights in it, which sum to 1 and which balancing changes. */
export type RefutationDraft = {
  readonly belief: string;
  readonly sets: readonly CandidateSet[];
  readonly frequency: number;
  readonly weights: number[];
};

const rounds = 80;

/** Iterative scaling. A claim that stands beside keys too seldom for how often it is one gains weight beside them and loses some as a key; where keys stand out by words, so do candidates in which they do. */
export function balanceDrafts(drafts: readonly RefutationDraft[]): void {
  const factors = new Map<string, number>();
  const brakes: number[] = (drafts[0]?.sets[0]?.chances ?? []).map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const { asKeys, beside } = appearances(drafts);
    for (const id of new Set([...asKeys.keys(), ...beside.keys()])) {
      const ratio = ((asKeys.get(id) ?? 0) + 1e-9) / ((beside.get(id) ?? 0) + 1e-9);
      const factor = (factors.get(id) ?? 1) * Math.min(1.3, Math.max(0.75, ratio));
      factors.set(id, Math.min(1000, Math.max(0.001, factor)));
    }
    brakes.forEach((brake, side) => {
      brakes[side] = meanLead(drafts, side) > 0 ? brake * 1.15 + 0.2 : brake * 0.9;
    });
    for (const draft of drafts) weigh(draft, factors, brakes);
  }
}

/** How often each claim is a key, and how often it is due to be one for how often it stands beside some: by what it adds to or takes from an even share of the keys. */
function appearances(drafts: readonly RefutationDraft[]) {
  const [asKeys, beside] = [new Map<string, number>(), new Map<string, number>()];
  const add = (sums: Map<string, number>, id: string, by: number) => sums.set(id, (sums.get(id) ?? 0) + by);
  for (const { sets, weights, frequency } of drafts)
    sets.forEach(({ keys, others }, at) => {
      const often = frequency * (weights[at] ?? 0);
      for (const { id } of keys) add(asKeys, id, often * (1 - keys.length / optionCount));
      for (const { id } of others) add(beside, id, (often * keys.length) / optionCount);
    });
  return { asKeys, beside };
}

function weigh(
  { sets, weights }: RefutationDraft,
  factors: ReadonlyMap<string, number>,
  brakes: readonly number[],
): void {
  const factorOf = ({ id }: { readonly id: string }) => factors.get(id) ?? 1;
  const raw = sets.map(({ keys, others, chances }) => {
    const gained = others.reduce((product, claim) => product * factorOf(claim), 1);
    const lost = keys.reduce((product, claim) => product * factorOf(claim), 1);
    return brakes.reduce((left, brake, side) => left / (1 + brake * (chances[side] ?? 0)), gained / lost);
  });
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  raw.forEach((weight, at) => {
    weights[at] = weight / total;
  });
}

/** How much oftener than by chance a key is among the options that share most, by one measure. */
function meanLead(drafts: readonly RefutationDraft[], side: number): number {
  let lead = 0;
  for (const { sets, weights, frequency } of drafts)
    sets.forEach(({ keys, chances }, at) => {
      lead += frequency * (weights[at] ?? 0) * ((chances[side] ?? 0) - keys.length / optionCount);
    });
  return lead;
}
