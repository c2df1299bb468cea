import type { KnowledgeGraph, Locale } from "@plain-credit/core";
import type { CaseData } from "./case-data.ts";
import type { CaseFragment } from "./case-fragment.ts";

/** What a case carries from view to view. */
export type CaseProps = {
  readonly graph: KnowledgeGraph;
  readonly data: CaseData;
  readonly locale: Locale;
  /** A clean case. */
  readonly given: CaseFragment;
};
