import {
  locales,
  type Claim,
  type KnowledgeGraph,
  type Locale,
  type Misconception,
  type Text,
} from "@plain-credit/core";
import { contentWords, termWords } from "../../text/content-words.ts";
import { beliefTellings } from "./tell-belief.ts";
import { countMarks } from "./telling-marks.ts";

/** Something by which a guesser could pick out the keys: whether a claim has it. */
export type Giveaway = (claim: Claim) => boolean;

/** What the keys of an item have that no other option might: words of the question (the packs' own terms aside), and as many numbers or marks. */
export function giveawaysOf(
  graph: KnowledgeGraph,
  misconception: Misconception,
  keys: readonly Claim[],
): readonly Giveaway[] {
  const asked = beliefTellings(misconception);
  return locales.flatMap((locale) => [
    ...sharedWords(graph, asked, keys, locale),
    ...asManyMarks(keys, locale),
  ]);
}

function sharedWords(
  graph: KnowledgeGraph,
  asked: readonly Text[],
  keys: readonly Claim[],
  locale: Locale,
): readonly Giveaway[] {
  const terms = termWords(graph)[locale];
  const heard = new Set(asked.flatMap((stem) => [...contentWords(stem)[locale]]));
  const words = new Set(keys.flatMap(({ text }) => [...contentWords(text)[locale]]));
  return [...words]
    .filter((word) => heard.has(word) && !terms.has(word))
    .map(
      (word) =>
        ({ text }: Claim) =>
          contentWords(text)[locale].has(word),
    );
}

function asManyMarks(keys: readonly Claim[], locale: Locale): readonly Giveaway[] {
  const [first = [], ...rest] = keys.map(({ text }) => countMarks(text, locale));
  return first.flatMap((count, mark): readonly Giveaway[] => {
    const fewest = Math.min(count, ...rest.map((counts) => counts[mark] ?? 0));
    return fewest === 0 ? [] : [({ text }) => (countMarks(text, locale)[mark] ?? 0) >= fewest];
  });
}

/** Up to `count` claims, the first such in the pool's order, that together hide every giveaway; undefined when none do. */
export function hideAll(
  giveaways: readonly Giveaway[],
  pool: readonly Claim[],
  count: number,
): readonly Claim[] | undefined {
  const [next] = giveaways;
  if (next === undefined) return [];
  if (count === 0) return undefined;
  for (const claim of pool.filter(next)) {
    const others = hideAll(
      giveaways.filter((has) => !has(claim)),
      pool,
      count - 1,
    );
    if (others !== undefined) return [claim, ...others];
  }
  return undefined;
}
