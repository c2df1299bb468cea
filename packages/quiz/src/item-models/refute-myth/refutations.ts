import { locales, type Claim, type KnowledgeGraph, type Misconception } from "@plain-credit/core";
import { contentWords, termWords } from "../../text/content-words.ts";
import { textLength } from "../../text/text-length.ts";
import { refutingClaims } from "./refuting-claims.ts";
import { unrelatedClaims } from "./unrelated-claims.ts";

/** Options in all, keys and others together. */
export const optionCount = 4;

/** Claims that may be the keys of one item together, and the claims that may stand beside them. */
export type Refutation = {
  readonly keys: readonly Claim[];
  readonly others: readonly Claim[];
  /** For each word by which belief and keys could be matched: whether a claim has it too. Some claim beside the keys must. */
  readonly giveaways: readonly ((claim: Claim) => boolean)[];
};

const known = new WeakMap<KnowledgeGraph, Map<string, readonly Refutation[]>>();

/** Every choice of keys for a belief beside which others of about one length can stand that hide each word by which belief and keys could be matched. Worked out once a graph. */
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
    const concealed = giveaways.every((sharedBy) => others.some(sharedBy));
    return others.length >= room && giveaways.length <= room && concealed
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

function giveawaysOf(
  graph: KnowledgeGraph,
  { belief }: Misconception,
  keys: readonly Claim[],
): Refutation["giveaways"] {
  return locales.flatMap((locale) => {
    const terms = termWords(graph)[locale];
    const believed = contentWords(belief)[locale];
    const shared = new Set(keys.flatMap(({ text }) => [...contentWords(text)[locale]]));
    return [...shared]
      .filter((word) => believed.has(word) && !terms.has(word))
      .map(
        (word) =>
          ({ text }: Claim) =>
            contentWords(text)[locale].has(word),
      );
  });
}
