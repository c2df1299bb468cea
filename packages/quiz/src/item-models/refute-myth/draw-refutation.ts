import type { Claim, KnowledgeGraph, Misconception } from "@plain-credit/core";
import { draw, drawIndex, drawName, shuffleByTickets } from "../../random/draw.ts";
import { deriveSeed, type Seed } from "../../random/seed.ts";
import { hideAll } from "./giveaways.ts";
import { keyFrequency } from "./key-frequency.ts";
import { optionCount, refutationsOf, type Refutation } from "./refutations.ts";

const ticketsPerItem = 6;

/** The claims of an item: the keys, and the others beside them. */
export type DrawnClaims = {
  readonly several: boolean;
  readonly keys: readonly Claim[];
  readonly others: readonly Claim[];
};

/** Every second item on a belief with several refutations asks for all that are shown, one to three of them. */
export function drawRefutation(graph: KnowledgeGraph, misconception: Misconception, seed: Seed): DrawnClaims {
  const refutations = refutationsOf(graph, misconception);
  const several = refutations.some(({ keys }) => keys.length > 1) && drawIndex(seed, "several", 2) === 1;
  const counts = [...new Set(refutations.map(({ keys }) => String(keys.length)))];
  const count = several ? drawName(deriveSeed(seed, "key-count"), counts) : "1";
  const drawn = draw(
    deriveSeed(seed, "keys"),
    refutations.filter(({ keys }) => String(keys.length) === count),
    ({ keys }) => keys.map(({ id }) => id).join(" "),
  );
  return { several, keys: drawn.keys, others: drawOthers(graph, deriveSeed(seed, "others"), drawn) };
}

/** First claims that hide what would give the keys away, then any; the more often a claim is a key elsewhere, the likelier, so that having met it as one tells little. */
function drawOthers(
  graph: KnowledgeGraph,
  seed: Seed,
  { keys, others, giveaways }: Refutation,
): readonly Claim[] {
  const ticketsOf = ({ id }: Claim) => Math.round(keyFrequency(graph, id) * ticketsPerItem);
  const pool = shuffleByTickets(seed, others, ({ id }) => id, ticketsOf);
  const count = optionCount - keys.length;
  const hiding = hideAll(giveaways, pool, count) ?? [];
  return [...new Set([...hiding, ...pool])].slice(0, count);
}
