import { buildGraph, type KnowledgeGraph, type Pack } from "@plain-credit/core";

/** The graph of a case pack. Throws when the pack has issues, which the pack's own tests rule out. */
export function toCaseGraph(pack: Pack): KnowledgeGraph {
  const built = buildGraph([pack]);
  if (!built.ok) throw new Error(`The case pack has issues: ${JSON.stringify(built.error)}`);
  return built.value;
}
