import { optionCount } from "./refutations.ts";

/** A placement as balancing sees it: which belief, which of the four are keys, and how far words give them away. */
export type Weighed = {
  readonly belief: string;
  readonly several: boolean;
  readonly keys: readonly string[];
  readonly chances: readonly number[];
};

const rounds = 60;
const easing = 0.5;

/** Iterative scaling, in turn over quartets and beliefs: in each quartet every claim comes to earn a guesser the same, each belief keeps its own frequency, and placements in which shared words give keys away lose weight until over all they no longer pay. `quartets` list the members of each; the weights come in the order of all members. */
export function balanceQuartets(
  quartets: readonly (readonly Weighed[])[],
  frequencyOf: (belief: string) => number,
): ArrayLike<number> {
  const all = quartets.flat();
  // Doubles in typed arrays and plain loops throughout: once its compiler had optimised them, Chromium 80 gave other last digits for fields changed in place and for closures over arrays that began as whole numbers.
  const weights = new Float64Array(all.length).fill(1);
  const beliefs = beliefsOf(all);
  const corners = cornersOf(quartets);
  for (let round = 0; round < rounds; round += 1) {
    if (round < rounds * 0.6) easeWords(all, weights);
    for (const quartet of corners) evenOut(quartet, weights);
    for (const { belief, places } of beliefs) {
      let sum = 0;
      for (const place of places) sum += weights[place] ?? 0;
      const factor = frequencyOf(belief) / Math.max(1e-12, sum);
      for (const place of places) scale(weights, place, factor);
    }
  }
  return weights;
}

/** The members of a quartet by their place among all, with the numbers of those of its four claims that are their keys. */
type Corners = readonly { readonly place: number; readonly keys: readonly number[] }[];

function cornersOf(quartets: readonly (readonly Weighed[])[]): readonly Corners[] {
  let place = -1;
  return quartets.map((members) => {
    const names = [...new Set(members.flatMap(({ keys }) => keys))];
    return members.map(({ keys }) => {
      place += 1;
      return { place, keys: keys.map((key) => names.indexOf(key)) };
    });
  });
}

/** What a guesser earns who always picks this claim is made the mean over the four. */
function evenOut(quartet: Corners, weights: Float64Array): void {
  const earned = new Float64Array(optionCount);
  for (const { place, keys } of quartet)
    for (const key of keys) earned[key] = (earned[key] ?? 0) + (weights[place] ?? 0) / keys.length;
  let sum = 0;
  for (const value of earned) sum += value;
  const mean = sum / optionCount;
  for (const { place, keys } of quartet) {
    let factor = 0;
    for (const key of keys) factor += mean / Math.max(1e-12, earned[key] ?? 0);
    scale(weights, place, factor / keys.length);
  }
}

function easeWords(all: readonly Weighed[], weights: Float64Array): void {
  const leads = new Float64Array(all[0]?.chances.length ?? 0);
  for (const [place, { keys, chances }] of all.entries())
    for (let side = 0; side < leads.length; side += 1)
      leads[side] =
        (leads[side] ?? 0) +
        ((weights[place] ?? 0) / keys.length) * ((chances[side] ?? 0) - keys.length / optionCount);
  for (const [place, { chances }] of all.entries())
    for (let side = 0; side < leads.length; side += 1)
      if ((leads[side] ?? 0) > 0) scale(weights, place, 1 / (1 + easing * (chances[side] ?? 0)));
}

function scale(weights: Float64Array, place: number, factor: number): void {
  weights[place] = (weights[place] ?? 0) * factor;
}

function beliefsOf(all: readonly Weighed[]) {
  const groups = new Map<string, { readonly belief: string; readonly places: number[] }>();
  for (const [place, { belief, several }] of all.entries()) {
    const name = `${belief} ${several}`;
    const group = groups.get(name) ?? { belief, places: [] };
    groups.set(name, group);
    group.places.push(place);
  }
  return [...groups.values()];
}
