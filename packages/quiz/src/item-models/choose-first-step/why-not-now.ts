import type { Finding, Remedy, Text } from "@plain-credit/core";
import { anyClauseHolds } from "./any-clause-holds.ts";

/** Why a sound step does not come first in a case, in the pack’s words: done already, not possible yet, no money, or nothing to take it on. Undefined where the pack says nothing of the case. */
export function whyNotNow({ notNow }: Remedy, findings: readonly Finding[]): Text | undefined {
  return notNow?.find(({ when }) => anyClauseHolds([when], findings))?.text;
}
