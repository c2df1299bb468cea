import type { Finding } from "@plain-credit/core";

/** A case put to the learner: who, what they see, what is known. Option ids stand for causes, or for "it cannot be told". */
export type IdentifyCauseFacts = {
  readonly model: "identify-cause";
  readonly persona: string;
  readonly outcome: string;
  readonly findings: readonly Finding[];
  readonly options: Readonly<Record<string, { readonly cause: string } | { readonly cannotTell: true }>>;
};
