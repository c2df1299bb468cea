import { treatmentOf, type Claim, type KnowledgeGraph, type Misconception } from "@plain-credit/core";
import { isTooGeneral } from "./refuting-claims.ts";

/** Sound, sourced claims that refute other beliefs only. A belief is another one when it shares no refutation with this and, where the article places it, no family; what speaks to a belief nearer than that may speak to this one as well. */
export function unrelatedClaims(graph: KnowledgeGraph, misconception: Misconception): readonly Claim[] {
  const own = new Set(misconception.refutedBy);
  const family = familyOf(misconception);
  const isNear = (other: Misconception) =>
    other.refutedBy.some((id) => own.has(id)) || (family !== undefined && familyOf(other) === family);
  const all = [...graph.misconceptions.values()];
  const near = [misconception, ...all.filter(isNear)];
  const speaking = new Set(near.flatMap(({ refutedBy, claims }) => [...refutedBy, ...claims]));
  const refuting = new Set(all.filter((other) => !isNear(other)).flatMap(({ refutedBy }) => refutedBy));
  return [...refuting]
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
