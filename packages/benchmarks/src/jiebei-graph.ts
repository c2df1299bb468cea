import { buildGraph, type KnowledgeGraph, type Pack } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";

/** The graph of packs that are known to be sound. */
export function graphOf(packs: readonly Pack[]): KnowledgeGraph {
  const built = buildGraph(packs);
  if (!built.ok) throw new Error(JSON.stringify(built.error.slice(0, 5)));
  return built.value;
}

/** The graph of the pack that ships. */
export const jiebeiGraph: KnowledgeGraph = graphOf([jiebei]);
