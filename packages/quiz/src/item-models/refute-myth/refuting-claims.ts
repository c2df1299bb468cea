import { treatmentOf, type Claim, type KnowledgeGraph, type Misconception } from "@plain-credit/core";

const tooGeneral = 6;

/** The claims fit to be a key: they refute the belief, can be relied on, and speak to it rather than to nearly everything. */
export function refutingClaims(graph: KnowledgeGraph, { refutedBy }: Misconception): readonly Claim[] {
  return refutedBy
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter((claim) => treatmentOf(claim) === "rely" && !isTooGeneral(graph, claim));
}

/** A claim that refutes six beliefs or more is half an answer to all the others, so it is neither right nor wrong about one. */
export function isTooGeneral(graph: KnowledgeGraph, { id }: Claim): boolean {
  const refuted = [...graph.misconceptions.values()].filter(({ refutedBy }) => refutedBy.includes(id));
  return refuted.length >= tooGeneral;
}
