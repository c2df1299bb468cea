import type { Remedy } from "@plain-credit/core";
import { anyHolds, type Known } from "./clause-holds.ts";
import type { Knowledge } from "./knowledge.ts";
import { takeClaim } from "./take-claim.ts";

/** Why a remedy is not to be had in a case. */
export type Refusal = "remedy-unsound" | "requirement-unmet" | "remedy-forbidden" | "need-closed";

/** How a remedy stands in a case: refused, or with the open needs that it answers and the most urgent of them. */
export type Standing =
  | { readonly remedy: Remedy; readonly refused: Refusal }
  | { readonly remedy: Remedy; readonly refused?: never; readonly meets: string; readonly urgency: number };

/** How every remedy of the pack stands in a case. */
export function standRemedies(knowledge: Knowledge, known: Known): ReadonlyMap<string, Standing> {
  const open = findOpenNeeds(knowledge, known);
  return new Map(knowledge.pack.remedies.map((remedy) => [remedy.id, stand(knowledge, known, open, remedy)]));
}

/** The urgency of each open need. The need to do nothing is open only when no other is. */
function findOpenNeeds({ pack }: Knowledge, known: Known): ReadonlyMap<string, number> {
  const pressing = pack.needs.filter(({ residual, opens }) => residual !== true && anyHolds(opens, known));
  const open = pressing.length > 0 ? pressing : pack.needs.filter(({ residual }) => residual === true);
  return new Map(open.map(({ id, urgency }) => [id, urgency]));
}

function stand(
  knowledge: Knowledge,
  known: Known,
  open: ReadonlyMap<string, number>,
  remedy: Remedy,
): Standing {
  const { requires, forbids, addresses } = remedy;
  if (!isSound(knowledge, remedy)) return { remedy, refused: "remedy-unsound" };
  if (requires.length > 0 && !anyHolds(requires, known)) return { remedy, refused: "requirement-unmet" };
  if (anyHolds(forbids, known)) return { remedy, refused: "remedy-forbidden" };
  const met = addresses.filter((need) => open.has(need));
  if (met.length === 0) return { remedy, refused: "need-closed" };
  const urgency = Math.min(...met.map((need) => open.get(need) ?? Number.MAX_SAFE_INTEGER));
  return { remedy, meets: [...met].sort().join(" "), urgency };
}

/** A remedy is lawful as far as the pack tells: none of the claims that make it sound is unfounded, false or harmful. */
function isSound(knowledge: Knowledge, { claims }: Remedy): boolean {
  return claims.every((id) => {
    const claim = knowledge.claims.get(id);
    return claim !== undefined && !["unfounded", "harmful"].includes(takeClaim(claim));
  });
}
