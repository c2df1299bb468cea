import { penaltyInterest, type OverdueDraw } from "@plain-credit/core/finance";
import { Money } from "./money.tsx";
import { toCents } from "./to-cents.ts";

/** The penalty interest on an overdue principal over some days, in yuan. */
export function OverdueInterest(overdue: OverdueDraw) {
  return <Money value={toCents(penaltyInterest(overdue))} />;
}
