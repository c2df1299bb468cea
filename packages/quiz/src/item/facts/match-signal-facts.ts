import type { Finding } from "@plain-credit/core";

/** Clues to be matched with causes. Prompt ids stand for findings, each taken by itself; choice ids stand for causes, of which one is left over. */
export type MatchSignalFacts = {
  readonly model: "match-signal";
  readonly persona: string;
  readonly outcome: string;
  readonly options: Readonly<Record<string, Finding>>;
  readonly choices: Readonly<Record<string, { readonly cause: string }>>;
};
