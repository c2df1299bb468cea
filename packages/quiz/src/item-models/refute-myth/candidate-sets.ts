import {
  locales,
  type Claim,
  type KnowledgeGraph,
  type Locale,
  type Misconception,
} from "@plain-credit/core";
import { shuffle } from "../../random/draw.ts";
import { hashSeed } from "../../random/seed.ts";
import { contentWords } from "../../text/content-words.ts";
import { hideAll } from "./giveaways.ts";
import { optionCount, type Refutation } from "./refutations.ts";
import { wordsInCommon } from "./words-in-common.ts";

const candidates = 90;

/** Keys, claims that may stand together beside them, and how far the keys stand out by words shared with the belief or with one another: per language and measure, the chance that one of the options that share most is a key. */
export type CandidateSet = {
  readonly keys: readonly Claim[];
  readonly others: readonly Claim[];
  readonly chances: readonly number[];
};

const orders = new WeakMap<KnowledgeGraph, readonly (readonly Claim[])[]>();

/** Some of the sets of others that hide every giveaway of a refutation, each once; always the same ones. */
export function candidateSets(
  graph: KnowledgeGraph,
  misconception: Misconception,
  { keys, others, giveaways }: Refutation,
): readonly CandidateSet[] {
  const room = optionCount - keys.length;
  const allowed = new Set(others);
  const sets = new Map<string, readonly Claim[]>();
  const distance = distancesFrom(misconception, keys);
  const heard = ({ text }: Claim) =>
    locales.reduce((sum, locale) => sum + wordsInCommon(misconception.belief, text)[locale], 0);
  claimOrders(graph).forEach((order, at) => {
    const inOrder = order.filter((claim) => allowed.has(claim));
    // A third of the sets starts from claims that repeat as many words of the belief as the keys do, a third from those that repeat most.
    const rank = [() => 0, distance, (claim: Claim) => -heard(claim)][at % 3] ?? distance;
    const pool = inOrder.sort((a, b) => rank(a) - rank(b));
    const hiding = hideAll(giveaways, pool, room) ?? [];
    const set = [...new Set([...hiding, ...pool])].slice(0, room);
    const name = set
      .map(({ id }) => id)
      .sort()
      .join(" ");
    sets.set(name, set);
  });
  return [...sets.values()].map((set) => ({
    keys,
    others: set,
    chances: chancesOf(misconception, keys, set),
  }));
}

/** Every claim in some orders drawn once and for all. */
function claimOrders(graph: KnowledgeGraph): readonly (readonly Claim[])[] {
  const found = orders.get(graph);
  if (found !== undefined) return found;
  const drawn = Array.from({ length: candidates }, (_, at) =>
    shuffle(hashSeed(`refute-myth/${at}`), [...graph.claims.values()], ({ id }) => id),
  );
  orders.set(graph, drawn);
  return drawn;
}

/** How differently from the keys a claim shares words with the belief; to share fewer counts double. */
function distancesFrom({ belief }: Misconception, keys: readonly Claim[]): (claim: Claim) => number {
  const own = keys.map(({ text }) => wordsInCommon(belief, text));
  return ({ text }) => {
    const other = wordsInCommon(belief, text);
    const apart = (key: typeof other, locale: Locale) =>
      Math.max(2 * (key[locale] - other[locale]), other[locale] - key[locale]);
    return Math.min(...own.map((key) => locales.reduce((sum, locale) => sum + apart(key, locale), 0)));
  };
}

function chancesOf({ belief }: Misconception, keys: readonly Claim[], others: readonly Claim[]) {
  const texts = [...keys, ...others].map(({ text }) => text);
  return locales.flatMap((locale) => {
    const shared = texts.map((text) => wordsInCommon(belief, text)[locale]);
    const sizes = texts.map((text) => contentWords(text)[locale].size);
    const parts = shared.map((count, at) => count / Math.max(1, sizes[at] ?? 1));
    const common = texts.map((text) =>
      texts.reduce((sum, other) => (other === text ? sum : sum + wordsInCommon(text, other)[locale]), 0),
    );
    return [shared, parts, common].map((ratings) => {
      const top = Math.max(...ratings);
      const tops = ratings.flatMap((rating, at) => (rating === top ? [at] : []));
      return tops.filter((at) => at < keys.length).length / tops.length;
    });
  });
}
