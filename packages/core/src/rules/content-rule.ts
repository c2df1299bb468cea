import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Issue } from "../model/issue.ts";

/** What a rule may know besides the graph: the day for which it is checked. */
export type RuleContext = { readonly asOf: string };

/** An error bars a pack; a warning asks for a look. */
export type Severity = "error" | "warning";

/** One demand on a pack's content. It reports and never throws; every issue's code is one of its own. */
export type ContentRule = {
  readonly codes: readonly string[];
  /** What its issues are, `error` unless said otherwise. */
  readonly severity?: Severity;
  readonly check: (graph: KnowledgeGraph, context: RuleContext) => readonly Issue[];
};
