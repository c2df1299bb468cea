import type { Claim, KnowledgeGraph, Misconception } from "@plain-credit/core";
import { drawIndex } from "../../random/draw.ts";
import type { Seed } from "../../random/seed.ts";
import { plannedRefutations, type PlannedRefutation } from "./refutation-plan.ts";

/** The claims of an item: the keys, and the others beside them. */
export type DrawnClaims = {
  readonly several: boolean;
  readonly keys: readonly Claim[];
  readonly others: readonly Claim[];
};

/** Every second item on a belief with several refutations asks for all that are shown, one to three of them. */
export function drawRefutation(graph: KnowledgeGraph, misconception: Misconception, seed: Seed): DrawnClaims {
  const refutations = plannedRefutations(graph, misconception);
  const several = refutations.some((way) => way.several) && drawIndex(seed, "several", 2) === 1;
  const { keys, others } = drawByTickets(
    refutations.filter((way) => way.several === several),
    seed,
  );
  return { several, keys, others };
}

function drawByTickets(refutations: readonly PlannedRefutation[], seed: Seed): Omit<DrawnClaims, "several"> {
  const total = refutations.reduce((sum, { tickets }) => sum + tickets, 0);
  let left = drawIndex(seed, "refutation", total);
  for (const refutation of refutations) {
    if (left < refutation.tickets) return refutation;
    left -= refutation.tickets;
  }
  return { keys: [], others: [] };
}
