import { locales, type Claim, type KnowledgeGraph, type Misconception } from "@plain-credit/core";
import { textLength } from "../../text/text-length.ts";
import { giveawaysOf, hideAll, type Giveaway } from "./giveaways.ts";
import { refutingClaims } from "./refuting-claims.ts";
import { unrelatedClaims } from "./unrelated-claims.ts";

/** Options in all, keys and others together. */
export const optionCount = 4;

/** Claims that may be the keys of one item together, the claims that may stand beside them, and what some of these must hide. */
export type Refutation = {
  readonly keys: readonly Claim[];
  readonly others: readonly Claim[];
  readonly giveaways: readonly Giveaway[];
};

const known = new WeakMap<KnowledgeGraph, Map<string, readonly Refutation[]>>();

/** Every choice of keys for a belief beside which others of about one length can stand that hide what would give the keys away. Worked out once a graph. */
export function refutationsOf(graph: KnowledgeGraph, misconception: Misconception): readonly Refutation[] {
  const byBelief = known.get(graph) ?? new Map<string, readonly Refutation[]>();
  known.set(graph, byBelief);
  const found = byBelief.get(misconception.id);
  if (found !== undefined) return found;
  const unrelated = unrelatedClaims(graph, misconception);
  const refutations = choicesOf(refutingClaims(graph, misconception)).flatMap((keys) => {
    const others = unrelated.filter((claim) => isOfOneLength(claim, keys));
    const giveaways = giveawaysOf(graph, misconception, keys);
    const room = optionCount - keys.length;
    return others.length >= room && hideAll(giveaways, others, room) !== undefined
      ? [{ keys, others, giveaways }]
      : [];
  });
  byBelief.set(misconception.id, refutations);
  return refutations;
}

/** Every choice of one claim or more that leaves room for another option. */
function choicesOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  return claims
    .reduce<readonly (readonly Claim[])[]>(
      (choices, claim) => [...choices, ...choices.map((choice) => [...choice, claim])],
      [[]],
    )
    .filter(({ length }) => length > 0 && length < optionCount);
}

/** At least three quarters of the longest key and at most four thirds of the shortest, so that no option is twice as long as another. */
function isOfOneLength({ text }: Claim, keys: readonly Claim[]): boolean {
  return locales.every((locale) => {
    const lengths = keys.map((key) => textLength(key.text, locale));
    const length = textLength(text, locale);
    return length * 4 >= Math.max(...lengths) * 3 && length * 3 <= Math.min(...lengths) * 4;
  });
}
