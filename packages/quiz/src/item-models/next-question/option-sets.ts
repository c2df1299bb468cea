import { locales, type KnowledgeGraph } from "@plain-credit/core";
import { textLength } from "../../text/text-length.ts";
import { maskOf, type CaseGroup, type KeyedCases } from "./keyed-cases.ts";

/** Signals to offer, and by language those of them, one at most, that share words with the case whichever of them is the key: then the words give nothing away. */
export type Offer = { readonly signals: readonly string[]; readonly echo?: readonly number[] };

const counts = [4, 3];
const known = new WeakMap<KeyedCases, ReadonlyMap<string, readonly Offer[]>>();

/** For each signal what it can be offered in: four signals of like length, each of which is the one to look up next in some case among the others, or three where four never fit. A pack too small for words to give nothing away is served all the same. Worked out once. */
export function offersWith(graph: KnowledgeGraph, keyed: KeyedCases): ReadonlyMap<string, readonly Offer[]> {
  const found = known.get(keyed);
  if (found !== undefined) return found;
  const sets = counts.map((count) => findSets(graph, keyed, [], keyed.signals, count));
  const blind = sets.map((list) => list.flatMap((signals) => blindOffers(keyed, signals)));
  const usable = blind.some((list) => list.length > 0)
    ? blind
    : sets.map((list) => list.map((signals): Offer => ({ signals })));
  const offers = new Map(
    keyed.signals
      .map((signal) => {
        const holding = usable.map((list) => list.filter(({ signals }) => signals.includes(signal)));
        return [signal, holding.find((list) => list.length > 0) ?? []] as const;
      })
      .filter(([, list]) => list.length > 0),
  );
  known.set(keyed, offers);
  return offers;
}

function findSets(
  graph: KnowledgeGraph,
  keyed: KeyedCases,
  chosen: readonly string[],
  pool: readonly string[],
  count: number,
): readonly (readonly string[])[] {
  if (!chosen.every((id) => groupsFor(keyed, id, chosen).length > 0)) return [];
  if (chosen.length === count) return ofLikeLength(graph, chosen) ? [chosen] : [];
  return pool.flatMap((id, at) => findSets(graph, keyed, [...chosen, id], pool.slice(at + 1), count));
}

/** The ways in which one signal at most, in each language, shares words with the case, the same whichever is the key. */
function blindOffers(keyed: KeyedCases, signals: readonly string[]): readonly Offer[] {
  const masks = [...signals.map((id) => maskOf(keyed.signals, (other) => other === id)), 0];
  return masks
    .flatMap((one) => masks.map((other) => [one, other]))
    .filter((echo) => signals.every((id) => groupsFor(keyed, id, signals, echo).length > 0))
    .map((echo) => ({ signals, echo }));
}

/** The groups of cases in which a signal is the one to look up next among those offered, and, where they are complete, those that echo the case are as given. */
export function groupsFor(
  { signals, groups }: KeyedCases,
  key: string,
  offered: readonly string[],
  echo?: readonly number[],
): readonly CaseGroup[] {
  const all = maskOf(signals, (id) => offered.includes(id));
  const others = all & ~maskOf(signals, (id) => id === key);
  return (groups[signals.indexOf(key)] ?? []).filter(
    ({ behind, echoing }) =>
      (others & ~behind) === 0 &&
      (echo?.every((mask, locale) => ((echoing[locale] ?? 0) & all) === mask) ?? true),
  );
}

/** Whether no option is twice as long as another, nor any a third longer than all the rest. */
function ofLikeLength(graph: KnowledgeGraph, offered: readonly string[]): boolean {
  return locales.every((locale) => {
    const lengths = offered
      .flatMap((id) => graph.signals.get(id) ?? [])
      .map(({ label }) => textLength(label, locale))
      .sort((a, b) => a - b);
    const [longest = 0, next = 0] = [...lengths].reverse();
    const brief = longest < (locale === "en" ? 4 : 6);
    return longest <= 2 * (lengths[0] ?? 0) && (brief || 3 * longest <= 4 * next);
  });
}
