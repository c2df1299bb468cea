import type { KnowledgeGraph } from "../src/graph/knowledge-graph.ts";
import type { Pack } from "../src/model/pack.ts";

/** Something judged by hand that the jiebei pack has to agree with. */
export type JiebeiCheck = {
  readonly name: string;
  /** A whole case, a statement that compares, or a table typed from the fact sheet. */
  readonly sort: "case" | "statement" | "table";
  /** Where the pack disagrees. */
  readonly faults: (graph: KnowledgeGraph, pack: Pack) => readonly string[];
};
