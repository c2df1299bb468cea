import { treatmentOf, type Claim, type KnowledgeGraph, type Misconception } from "@plain-credit/core";

const general = 3;

/** Sound, sourced claims that speak to other beliefs only: none that refutes this one or one near it (near is what a common claim refutes), and none so general that it refutes three or more. */
export function unrelatedClaims(graph: KnowledgeGraph, misconception: Misconception): readonly Claim[] {
  const all = [...graph.misconceptions.values()];
  const own = new Set(misconception.refutedBy);
  const near = all.filter(({ refutedBy }) => refutedBy.some((id) => own.has(id)));
  const speaking = new Set(near.flatMap(({ refutedBy, claims }) => [...refutedBy, ...claims]));
  const far = all.filter((other) => !near.includes(other) && familyOf(other) !== familyOf(misconception));
  const timesUsed = (id: string) => all.filter(({ refutedBy }) => refutedBy.includes(id)).length;
  return [...new Set(far.flatMap(({ refutedBy }) => refutedBy))]
    .filter((id) => !speaking.has(id) && timesUsed(id) < general)
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter((claim) => treatmentOf(claim) === "rely" && claim.evidence.for.length > 0);
}

function familyOf({ placement }: Misconception): string {
  switch (placement.part) {
    case "causes":
      return `causes/${placement.causeFamily}`;
    case "remedies":
      return `remedies/${placement.remedyFamily}`;
    case "framing":
    case "closing":
    case "beyond":
      // What the article does not mention has no family of its own, so nothing of it is far by that.
      return placement.part;
  }
}
