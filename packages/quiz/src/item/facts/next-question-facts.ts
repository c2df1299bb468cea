import type { Finding } from "@plain-credit/core";

/** A case in which two or three causes remain in reach. Option ids stand for signals not looked up yet. */
export type NextQuestionFacts = {
  readonly model: "next-question";
  readonly persona: string;
  readonly outcome: string;
  readonly findings: readonly Finding[];
  readonly options: Readonly<Record<string, { readonly signal: string }>>;
};
