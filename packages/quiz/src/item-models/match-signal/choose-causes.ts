import type { KnowledgeGraph } from "@plain-credit/core";
import { pairClues } from "./pair-clues.ts";

/** Causes to offer: the first, and others in the order given as far as each still has a clue of its own, `count` in all. Undefined where so many cannot stand together. */
export function chooseCauses(
  graph: KnowledgeGraph,
  chosen: readonly string[],
  others: readonly string[],
  count: number,
): readonly string[] | undefined {
  if (pairClues(graph, chosen, chosen) === undefined) return undefined;
  if (chosen.length === count) return chosen;
  for (const [at, cause] of others.entries()) {
    if (others.length - at < count - chosen.length) return undefined;
    const found = chooseCauses(graph, [...chosen, cause], others.slice(at + 1), count);
    if (found !== undefined) return found;
  }
  return undefined;
}
