import { optionCount } from "./refutations.ts";

/** A placement as balancing sees it: which belief, which of the four are keys, how far words give them away, and its weight. */
export type Weighed = {
  readonly belief: string;
  readonly several: boolean;
  readonly keys: readonly string[];
  readonly chances: readonly number[];
  weight: number;
};

const rounds = 60;
const easing = 0.5;

/** Iterative scaling, in turn over quartets and beliefs: in each quartet every claim comes to earn a guesser the same, each belief keeps its own frequency, and placements in which shared words give keys away lose weight until over all they no longer pay. `quartets` list the members of each. */
export function balanceQuartets(
  quartets: readonly (readonly Weighed[])[],
  frequencyOf: (belief: string) => number,
): void {
  const all = quartets.flat();
  const beliefs = groupsOf(all, ({ belief, several }) => `${belief} ${several}`);
  const corners = quartets.map(cornersOf);
  for (let round = 0; round < rounds; round += 1) {
    if (round < rounds * 0.6) easeWords(all);
    for (const quartet of corners) evenOut(quartet);
    for (const members of beliefs) {
      const sum = members.reduce((total, { weight }) => total + weight, 0);
      const factor = frequencyOf(members[0]?.belief ?? "") / Math.max(1e-12, sum);
      for (const member of members) member.weight *= factor;
    }
  }
}

/** A quartet with, for each member, which of the four claims are its keys, by number. */
type Corners = readonly { readonly member: Weighed; readonly keys: readonly number[] }[];

function cornersOf(members: readonly Weighed[]): Corners {
  const names = [...new Set(members.flatMap(({ keys }) => keys))];
  return members.map((member) => ({ member, keys: member.keys.map((key) => names.indexOf(key)) }));
}

/** What a guesser earns who always picks this claim is made the mean over the four. */
function evenOut(quartet: Corners): void {
  const earned = [0, 0, 0, 0];
  for (const { member, keys } of quartet)
    for (const key of keys) earned[key] = (earned[key] ?? 0) + member.weight / keys.length;
  const mean = earned.reduce((sum, value) => sum + value, 0) / optionCount;
  const factors = earned.map((value) => mean / Math.max(1e-12, value));
  for (const { member, keys } of quartet)
    member.weight *= keys.reduce((sum, key) => sum + (factors[key] ?? 1), 0) / keys.length;
}

function easeWords(all: readonly Weighed[]): void {
  const leads = (all[0]?.chances ?? []).map(() => 0);
  for (const { weight, keys, chances } of all)
    for (let side = 0; side < leads.length; side += 1)
      leads[side] =
        (leads[side] ?? 0) + (weight / keys.length) * ((chances[side] ?? 0) - keys.length / optionCount);
  for (const member of all)
    for (let side = 0; side < leads.length; side += 1)
      if ((leads[side] ?? 0) > 0) member.weight /= 1 + easing * (member.chances[side] ?? 0);
}

function groupsOf(all: readonly Weighed[], nameOf: (member: Weighed) => string) {
  const groups = new Map<string, Weighed[]>();
  for (const member of all) {
    const group = groups.get(nameOf(member)) ?? [];
    groups.set(nameOf(member), group);
    group.push(member);
  }
  return [...groups.values()];
}
