import type { KnowledgeGraph } from "../src/graph/knowledge-graph.ts";
import type { Pack } from "../src/model/pack.ts";

/** Something judged by hand that the jiebei pack has to agree with. */
export type JiebeiCheck = {
  readonly name: string;
  /** A whole case, a statement that compares, a table typed from the fact sheet, or a restatement of a judgement that stands in no sheet: it guards against slips, not against a wrong judgement. */
  readonly sort: "case" | "statement" | "table" | "restatement";
  /** Where the pack disagrees. */
  readonly faults: (graph: KnowledgeGraph, pack: Pack) => readonly string[];
};
