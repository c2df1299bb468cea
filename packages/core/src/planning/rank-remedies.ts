import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Findings } from "../model/finding.ts";
import type { Remedy } from "../model/remedy.ts";
import { admissibleRemedies } from "./admissible-remedies.ts";
import { beats } from "./compare-remedies.ts";
import { needsMet, toSituation } from "./situation.ts";

/** A remedy to take, and the ids of the open needs that it meets, most urgent first. */
export type RankedRemedy = { readonly remedy: string; readonly needs: readonly string[] };

/** The admissible remedies, what comes first first: by the most urgent need, then by what must precede, cost and the packs' order. Throws `node-unknown`, `finding-duplicate`. */
export function rankRemedies(graph: KnowledgeGraph, findings: Findings): readonly RankedRemedy[] {
  const situation = toSituation(graph, findings);
  const urgencyOf = (remedy: Remedy) => needsMet(remedy, situation)[0]?.urgency ?? 0;
  const waiting = [...admissibleRemedies(graph, situation)].sort(
    (a, b) => urgencyOf(a) - urgencyOf(b) || costOf(a) - costOf(b),
  );
  const ranked: RankedRemedy[] = [];
  while (waiting.length > 0) {
    // "Must precede" may run against cost, so an order by sorting alone would not do; a ring falls back on the sorting.
    const unbeaten = waiting.findIndex((remedy) => !waiting.some((other) => beats(other, remedy, situation)));
    const [next] = waiting.splice(Math.max(unbeaten, 0), 1);
    if (next !== undefined)
      ranked.push({ remedy: next.id, needs: needsMet(next, situation).map((need) => need.id) });
  }
  return ranked;
}

function costOf({ cost }: Remedy): number {
  return cost.money + cost.effort;
}
