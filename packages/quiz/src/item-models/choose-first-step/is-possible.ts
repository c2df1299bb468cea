import type { Finding, Misconception } from "@plain-credit/core";
import { anyClauseHolds } from "./any-clause-holds.ts";

/** Whether what a misconception would have one do can be done at all in a case. */
export function isPossible({ when }: Pick<Misconception, "when">, findings: readonly Finding[]): boolean {
  return when === undefined || anyClauseHolds(when, findings);
}
