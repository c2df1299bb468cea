import type { Knowledge } from "./knowledge.ts";
import type { Standing } from "./remedy-standing.ts";

/** By what one step goes before another. */
export type Beating = "more-urgent" | "precedes" | "cheaper" | "only-admissible";

/** By what the first of two remedies goes before the second in this case; undefined where it does not. */
export function beatenBy(knowledge: Knowledge, one: Standing, other: Standing): Beating | undefined {
  if (one.refused !== undefined) return undefined;
  if (other.refused !== undefined) return "only-admissible";
  if (one.urgency !== other.urgency) return one.urgency < other.urgency ? "more-urgent" : undefined;
  if (comesBefore(knowledge, one, other)) return "precedes";
  if (comesBefore(knowledge, other, one) || one.meets !== other.meets) return undefined;
  const money = other.remedy.cost.money - one.remedy.cost.money;
  const effort = other.remedy.cost.effort - one.remedy.cost.effort;
  return money >= 0 && effort >= 0 && money + effort > 0 ? "cheaper" : undefined;
}

function comesBefore({ laterThan }: Knowledge, one: Standing, other: Standing): boolean {
  return laterThan.get(one.remedy.id)?.has(other.remedy.id) === true;
}
