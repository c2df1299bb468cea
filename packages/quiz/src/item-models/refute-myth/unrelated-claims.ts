import { treatmentOf, type Claim, type KnowledgeGraph, type Misconception } from "@plain-credit/core";
import { isTooGeneral } from "./refuting-claims.ts";

/** Sound, sourced claims that refute other beliefs only: beliefs with which this one shares no refutation and, where the article places them, no family. */
export function unrelatedClaims(graph: KnowledgeGraph, misconception: Misconception): readonly Claim[] {
  const all = [...graph.misconceptions.values()];
  const own = new Set(misconception.refutedBy);
  const near = all.filter(({ refutedBy }) => refutedBy.some((id) => own.has(id)));
  const speaking = new Set(
    [misconception, ...near].flatMap(({ refutedBy, claims }) => [...refutedBy, ...claims]),
  );
  const family = familyOf(misconception);
  const far = all.filter(
    (other) => !near.includes(other) && (family === undefined || familyOf(other) !== family),
  );
  return [...new Set(far.flatMap(({ refutedBy }) => refutedBy))]
    .filter((id) => !speaking.has(id))
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter(
      (claim) =>
        treatmentOf(claim) === "rely" && claim.evidence.for.length > 0 && !isTooGeneral(graph, claim),
    );
}

function familyOf({ placement }: Misconception): string | undefined {
  switch (placement.part) {
    case "causes":
      return placement.causeFamily;
    case "remedies":
      return placement.remedyFamily;
    case "framing":
    case "closing":
      return placement.part;
    case "beyond":
      return undefined;
  }
}
