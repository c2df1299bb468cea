import { buildGraph } from "../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../src/graph/knowledge-graph.ts";
import type { Pack } from "../src/model/pack.ts";

/** The graph of packs that are known to hold together. */
export function graphOf(...packs: readonly Pack[]): KnowledgeGraph {
  const built = buildGraph(packs);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}
