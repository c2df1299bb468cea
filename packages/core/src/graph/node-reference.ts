/** The kinds of nodes that can be taught and tested, and those that carry them. */
export const nodeKinds = [
  "source",
  "claim",
  "outcome",
  "cause",
  "signal",
  "need",
  "remedy",
  "misconception",
  "rule",
  "constant",
  "term",
  "event",
  "objective",
  "lesson",
  "scenario",
] as const;

/** A kind of node. */
export type NodeKind = (typeof nodeKinds)[number];

/** A node of the graph: its kind and id. */
export type NodeReference = { readonly kind: NodeKind; readonly id: string };

/** The text form of a node reference: `claim:R3.2`. */
export function toNodeKey(node: NodeReference): string {
  return `${node.kind}:${node.id}`;
}
