import { locales, type KnowledgeGraph } from "@plain-credit/core";
import { textLength } from "../../text/text-length.ts";
import { maskOf, type CaseGroup, type KeyedCases } from "./keyed-cases.ts";

/** Signals to offer, from the pool in its order: `count` of them, each of which is the one to look up next in some case among the others, all of like length. Undefined where there are none. */
export function chooseSignals(
  graph: KnowledgeGraph,
  keyed: KeyedCases,
  chosen: readonly string[],
  pool: readonly string[],
  count: number,
): readonly string[] | undefined {
  const full = chosen.length === count;
  if (!chosen.every((id) => groupsFor(keyed, id, chosen, full).length > 0)) return undefined;
  if (full) return ofLikeLength(graph, chosen) ? chosen : undefined;
  for (const [at, id] of pool.entries()) {
    if (pool.length - at < count - chosen.length) return undefined;
    const found = chooseSignals(graph, keyed, [...chosen, id], pool.slice(at + 1), count);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The groups of cases in which a signal is the one to look up next among those offered, and, where they are complete, does not stand out by the words that it shares with the case. */
export function groupsFor(
  { signals, groups }: KeyedCases,
  key: string,
  offered: readonly string[],
  complete = true,
): readonly CaseGroup[] {
  const others = maskOf(signals, (id) => id !== key && offered.includes(id));
  return (groups[signals.indexOf(key)] ?? []).filter(
    ({ behind, echoing }) =>
      (others & ~behind) === 0 && (!complete || echoing.every((mask) => (others & mask) !== 0)),
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
