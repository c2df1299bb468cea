import type { Finding } from "@plain-credit/core";

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
