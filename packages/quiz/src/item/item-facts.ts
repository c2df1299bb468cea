import type { Finding, Treatment } from "@plain-credit/core";

/** A case put to the learner: who, what they see, what is known. Option ids stand for causes, or for "it cannot be told". */
export type IdentifyCauseFacts = {
  readonly model: "identify-cause";
  readonly persona: string;
  readonly outcome: string;
  readonly findings: readonly Finding[];
  readonly options: Readonly<Record<string, { readonly cause: string } | { readonly cannotTell: true }>>;
};

/** A situation that calls for a step. Option ids stand for remedies, or for the action of a misconception. */
export type ChooseFirstStepFacts = {
  readonly model: "choose-first-step";
  readonly scenario: string;
  readonly variant: string;
  readonly persona: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  readonly options: Readonly<
    Record<string, { readonly remedy: string } | { readonly misconception: string }>
  >;
};

/** A sentence to be judged. Option ids stand for treatments. */
export type JudgeClaimFacts = {
  readonly model: "judge-claim";
  readonly claim: string;
  readonly options: Readonly<Record<string, Exclude<Treatment, "framing">>>;
};

/** A belief to be refuted. Option ids stand for claims. */
export type RefuteMythFacts = {
  readonly model: "refute-myth";
  readonly misconception: string;
  readonly options: Readonly<Record<string, string>>;
};

/** The private facts of an item, by model. */
export type ItemFacts = IdentifyCauseFacts | ChooseFirstStepFacts | JudgeClaimFacts | RefuteMythFacts;
