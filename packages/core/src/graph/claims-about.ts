import type { Claim } from "../model/claim.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { toNodeKey, type NodeReference } from "./node-reference.ts";
import { requireNode } from "./require-node.ts";

/** The claims that a node rests on, asserts or is refuted by, in the order of its relations, each once. */
export function claimsAbout(graph: KnowledgeGraph, node: NodeReference): readonly Claim[] {
  const key = toNodeKey(node);
  const ids = new Set(
    graph.edges
      .filter((edge) => edge.to.kind === "claim" && toNodeKey(edge.from) === key)
      .map((edge) => edge.to.id),
  );
  return [...ids].map((id) => requireNode(graph.claims, "claim", id));
}
