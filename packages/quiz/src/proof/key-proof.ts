import type { Issue } from "@plain-credit/core";

/** Whether the facts and the pack bear an option out, and the reason, as a code with what a sentence about it needs. */
export type OptionVerdict = {
  readonly defensible: boolean;
  readonly why: { readonly code: string; readonly params: Issue["params"] };
};

/** A finding that the item leaves open and that would make other options defensible. */
export type OpenFinding = {
  readonly signal: string;
  readonly value: string;
  readonly keys: readonly string[];
};

/** What the second solver found. `holds` is true exactly when `reasons` is empty. */
export type KeyProof = {
  readonly holds: boolean;
  /** The options that are defensible on what the item states, in the order shown. */
  readonly keys: readonly string[];
  readonly options: readonly (OptionVerdict & { readonly id: string })[];
  /** What the stem leaves open and the key hangs on; such an item does not hold. */
  readonly openWorld: readonly OpenFinding[];
  /** Everything that is wrong with the item. */
  readonly reasons: readonly Issue[];
};
