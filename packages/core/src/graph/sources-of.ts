import type { Source } from "../model/source.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { requireNode } from "./require-node.ts";

/** The sources cited for and against a claim, in the order cited, each once. Throws `node-unknown`. */
export function sourcesOf(graph: KnowledgeGraph, claimId: string): readonly Source[] {
  const { evidence } = requireNode(graph.claims, "claim", claimId);
  const ids = new Set([...evidence.for, ...evidence.against].map((citation) => citation.source));
  return [...ids].map((id) => requireNode(graph.sources, "source", id));
}
