import type { Claim, KnowledgeGraph } from "@plain-credit/core";
import { optionCount, refutationsOf, type Refutation } from "./refutations.ts";

/** A refutation that knows which belief it is of, and of each claim that may stand beside its keys which giveaways that hides, as bits. */
export type BeliefRefutation = Refutation & {
  readonly belief: string;
  readonly hides: ReadonlyMap<Claim, number>;
};

/** A way to ask about a belief: keys, and the claims beside them that hide what would give the keys away. */
export type Placement = {
  readonly belief: string;
  readonly keys: readonly Claim[];
  readonly others: readonly Claim[];
};

/** Four claims each of which can be a key beside the other three, and every way in which some are. */
export type Quartet = { readonly several: boolean; readonly placements: readonly Placement[] };

/** Quartets at most for each choice of several keys. */
const quartetsOfSeveral = 30;

/** The refutations of every belief. */
export function allRefutations(graph: KnowledgeGraph): readonly BeliefRefutation[] {
  return [...graph.misconceptions.values()].flatMap((misconception) =>
    refutationsOf(graph, misconception).map((refutation) => ({
      ...refutation,
      belief: misconception.id,
      hides: new Map(
        refutation.others.map((claim) => [
          claim,
          refutation.giveaways.reduce((bits, has, at) => (has(claim) ? bits | (1 << at) : bits), 0),
        ]),
      ),
    })),
  );
}

/** Every quartet, to be asked for one key or for several. Whoever sees four claims and not the belief then cannot tell which is meant. */
export function findQuartets(refutations: readonly BeliefRefutation[]): readonly Quartet[] {
  const byKey = new Map<Claim, BeliefRefutation[]>();
  for (const refutation of refutations) {
    const [key] = refutation.keys;
    if (key === undefined || refutation.keys.length > 1) continue;
    byKey.set(key, [...(byKey.get(key) ?? []), refutation]);
  }
  const alone = (claims: readonly Claim[], key: Claim) =>
    (byKey.get(key) ?? []).flatMap((refutation) => placementOf(refutation, claims) ?? []);
  const single = foursome([...byKey.keys()], byKey).flatMap((claims): readonly Quartet[] => {
    const placements = claims.map((key) => alone(claims, key));
    return placements.every(({ length }) => length > 0)
      ? [{ several: false, placements: placements.flat() }]
      : [];
  });
  const several = refutations.flatMap((refutation): readonly Quartet[] => {
    if (refutation.keys.length < 2) return [];
    const pool = refutation.others.filter((claim) => byKey.has(claim));
    const found: Quartet[] = [];
    for (const others of choose(pool, optionCount - refutation.keys.length)) {
      const claims = [...refutation.keys, ...others];
      const placed = placementOf(refutation, claims);
      if (placed === undefined) continue;
      const rest = others.map((key) => alone(claims, key));
      if (!rest.every(({ length }) => length > 0)) continue;
      found.push({ several: true, placements: [placed, ...rest.flat()] });
      if (found.length === quartetsOfSeveral) break;
    }
    return found;
  });
  return [...single, ...several];
}

function placementOf(refutation: BeliefRefutation, claims: readonly Claim[]): Placement | undefined {
  const { belief, keys, hides, giveaways } = refutation;
  const others: Claim[] = [];
  let hidden = 0;
  for (const claim of claims) {
    if (keys.includes(claim)) continue;
    const bits = hides.get(claim);
    if (bits === undefined) return undefined;
    hidden |= bits;
    others.push(claim);
  }
  return hidden === (1 << giveaways.length) - 1 ? { belief, keys, others } : undefined;
}

/** Every four claims of which any two can stand beside each other. */
function foursome(
  claims: readonly Claim[],
  byKey: ReadonlyMap<Claim, readonly BeliefRefutation[]>,
): readonly (readonly Claim[])[] {
  const bears = (key: Claim, other: Claim) => (byKey.get(key) ?? []).some(({ hides }) => hides.has(other));
  const mates = new Map(
    claims.map((one, at) => [
      one,
      new Set(claims.filter((other, place) => place > at && bears(one, other) && bears(other, one))),
    ]),
  );
  const grow = (group: readonly Claim[], pool: readonly Claim[]): readonly (readonly Claim[])[] =>
    group.length === optionCount
      ? [group]
      : pool.flatMap((next) => {
          const met = mates.get(next);
          return grow(
            [...group, next],
            pool.filter((claim) => met?.has(claim) === true),
          );
        });
  return grow([], claims);
}

function choose(pool: readonly Claim[], count: number): readonly (readonly Claim[])[] {
  if (count === 0) return [[]];
  return pool.flatMap((first, at) => choose(pool.slice(at + 1), count - 1).map((rest) => [first, ...rest]));
}
