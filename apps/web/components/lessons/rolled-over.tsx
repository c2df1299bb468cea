import { rollover, type Rollover } from "@plain-credit/core/finance";
import { Money } from "./money.tsx";
import { toCents } from "./to-cents.ts";

/** What is owed, in yuan, after paying each debt with a new one. */
export function RolledOver(turns: Rollover) {
  return <Money value={toCents(rollover(turns))} />;
}
