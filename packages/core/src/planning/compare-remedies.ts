import type { Remedy } from "../model/remedy.ts";
import { isAdmissible } from "./admissible-remedies.ts";
import { needsMet, type Situation } from "./situation.ts";

/** Whether a comes before b: only a is admissible; or a meets the more urgent need; or, at equal urgency, a must precede b; or neither precedes, the same open needs are met, and a costs less in money or effort and no more in the other. */
export function beats(a: Remedy, b: Remedy, situation: Situation): boolean {
  if (!isAdmissible(a, situation)) return false;
  if (!isAdmissible(b, situation)) return true;
  const [needsOfA, needsOfB] = [needsMet(a, situation), needsMet(b, situation)];
  const [urgencyOfA, urgencyOfB] = [needsOfA[0]?.urgency ?? 0, needsOfB[0]?.urgency ?? 0];
  if (urgencyOfA !== urgencyOfB) return urgencyOfA < urgencyOfB;
  if (precedes(a, b)) return true;
  if (precedes(b, a)) return false;
  // Both lists come out of the same open needs in the same order.
  const sameNeeds =
    needsOfA.length === needsOfB.length && needsOfA.every((need, at) => need.id === needsOfB[at]?.id);
  return sameNeeds && costsLess(a, b);
}

function precedes(a: Remedy, b: Remedy): boolean {
  return a.precedes.some(({ remedy }) => remedy === b.id);
}

function costsLess(a: Remedy, b: Remedy): boolean {
  const noMore = a.cost.money <= b.cost.money && a.cost.effort <= b.cost.effort;
  return noMore && (a.cost.money < b.cost.money || a.cost.effort < b.cost.effort);
}
