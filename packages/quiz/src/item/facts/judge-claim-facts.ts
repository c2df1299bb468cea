import type { Treatment } from "@plain-credit/core";

/** A sentence to be judged. Option ids stand for treatments. */
export type JudgeClaimFacts = {
  readonly model: "judge-claim";
  readonly claim: string;
  readonly options: Readonly<Record<string, Exclude<Treatment, "framing">>>;
};
