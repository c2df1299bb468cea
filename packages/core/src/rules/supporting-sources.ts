import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Citation } from "../model/claim.ts";

/** The citations that can support or oppose: the article that the subject starts from (tier S) only asserts. */
export function supportingSources(
  graph: KnowledgeGraph,
  citations: readonly Citation[],
): readonly Citation[] {
  return citations.filter(({ source }) => graph.sources.get(source)?.tier !== "S");
}
