import {
  treatmentOf,
  type Claim,
  type KnowledgeGraph,
  type Objective,
  type Treatment,
} from "@plain-credit/core";

/** A treatment that a learner may choose. */
export type Judged = Exclude<Treatment, "framing">;

/** Treatments that can stand together, in the order shown. To rely on a sentence and to call it plausible are never offered side by side: which documents confirm it, a reader of the bare sentence cannot see. */
const compatible: readonly (readonly Judged[])[] = [
  ["rely", "unfounded", "harmful"],
  ["unofficial", "unfounded", "harmful"],
];

/** The sentences of an objective that some set of treatments can be offered for. */
export function judgedClaims(graph: KnowledgeGraph, objective: Objective): readonly Claim[] {
  const claims = objective.covers.claims
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter((claim) => treatmentOf(claim) !== "framing");
  const offered = new Set(treatmentSets(claims).flat());
  return claims.filter((claim) => offered.has(judgedAs(claim)));
}

/** The sets that can be offered so that each member is the treatment of a claim at hand; two members at least, and none that lies within another. */
export function treatmentSets(claims: readonly Claim[]): readonly (readonly Judged[])[] {
  const had = new Set(claims.map(treatmentOf));
  const sets = compatible
    .map((set) => set.filter((treatment) => had.has(treatment)))
    .filter(({ length }) => length > 1);
  return sets.filter(
    (set, at) =>
      !sets.some(
        (other, place) =>
          place !== at &&
          set.every((one) => other.includes(one)) &&
          (other.length > set.length || place < at),
      ),
  );
}

/** The treatment of a claim that is not framing. */
export function judgedAs(claim: Claim): Judged {
  const treatment = treatmentOf(claim);
  if (treatment === "framing") throw new RangeError(`${claim.id} only frames`);
  return treatment;
}
