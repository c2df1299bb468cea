import { PlainCreditError } from "../errors/plain-credit-error.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { requireNode } from "../graph/require-node.ts";
import type { Findings } from "../model/finding.ts";
import { unknownValue } from "./unknown-value.ts";

/** Holds findings to the graph: throws `node-unknown` for an outcome, signal or value that it lacks, `finding-duplicate` for a signal told twice. */
export function requireFindings(graph: KnowledgeGraph, { outcome, findings }: Findings): void {
  if (outcome !== undefined) requireNode(graph.outcomes, "outcome", outcome);
  const told = new Set<string>();
  for (const { signal: id, value } of findings) {
    const signal = requireNode(graph.signals, "signal", id);
    if (value !== unknownValue && !signal.values.some((listed) => listed.id === value))
      throw new PlainCreditError("node-unknown", `The signal "${id}" has no value "${value}".`);
    if (told.has(id))
      throw new PlainCreditError("finding-duplicate", `The findings tell the signal "${id}" twice.`);
    told.add(id);
  }
}
