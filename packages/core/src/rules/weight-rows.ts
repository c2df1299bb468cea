import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Issue } from "../model/issue.ts";
import type { Weight } from "../model/weight.ts";
import { locatedNodes, type Located } from "./located-nodes.ts";

/** The weights of one cause for one signal; `path` is that of the first. */
export type WeightRow = {
  readonly cause: string;
  readonly signal: string;
  readonly weights: readonly Weight[];
  readonly path: Issue["path"];
};

/** All weights, row by row. */
export function weightRows(graph: KnowledgeGraph): readonly WeightRow[] {
  const rows = new Map<string, Located<Weight>[]>();
  for (const located of locatedNodes(graph, "weights")) {
    const key = `${located.node.cause}/${located.node.signal}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [located]);
    else row.push(located);
  }
  return [...rows.values()].flatMap((row) => {
    const [first] = row;
    if (first === undefined) return [];
    const { cause, signal } = first.node;
    return [{ cause, signal, weights: row.map(({ node }) => node), path: first.path }];
  });
}
