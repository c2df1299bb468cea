import type { Issue } from "@plain-credit/core";

/** What an issue means: a sentence that says what is wrong, and one that says what to do. */
export type Advice = {
  readonly wrong: (params: Issue["params"]) => string;
  readonly remedy: string;
};
