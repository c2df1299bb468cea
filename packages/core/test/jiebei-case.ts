import type { causes } from "../src/packs/jiebei/causes.ts";
import type { outcomes } from "../src/packs/jiebei/outcomes.ts";
import type { weighedSignals } from "../src/packs/jiebei/weighed-signals.ts";

/** A cause of the jiebei pack. */
export type CauseId = (typeof causes)[number]["id"];

/** An answer to each signal that is known, `unknown` where the borrower said so. */
export type Answers = {
  readonly [Signal in (typeof weighedSignals)[number] as Signal["id"]]?:
    | Signal["values"][number]["id"]
    | "unknown";
};

/** What a person who knows the subject would say of a case; causes in any order. */
type Judgement =
  | { readonly verdict: "told"; readonly cause: CauseId; readonly alsoTrue?: readonly CauseId[] }
  | { readonly verdict: "several"; readonly causes: readonly CauseId[] }
  | { readonly verdict: "cannot-tell"; readonly causes: readonly CauseId[] };

/** A borrower in one sentence, what is known of the case, and the verdict that human judgement expects. */
export type JiebeiCase = {
  readonly story: string;
  readonly outcome: (typeof outcomes)[number]["id"];
  readonly answers: Answers;
  readonly expected: Judgement;
  /** Clues that a stronger one of their group makes redundant for the expected cause. */
  readonly alreadyCounted?: readonly (keyof Answers)[];
};

/** An answer to a signal, as `signal/value`. */
export type AnswerId = {
  [
    Signal in (typeof weighedSignals)[number] as Signal["id"]
  ]: `${Signal["id"]}/${Signal["values"][number]["id"]}`;
}[(typeof weighedSignals)[number]["id"]];
