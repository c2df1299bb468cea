import { PlainCreditError } from "../errors/plain-credit-error.ts";
import type { NodeKind } from "./node-reference.ts";

/** The node of that id; throws `node-unknown` when the graph has none. */
export function requireNode<Node>(index: ReadonlyMap<string, Node>, kind: NodeKind, id: string): Node {
  const node = index.get(id);
  if (node === undefined) throw new PlainCreditError("node-unknown", `The graph holds no ${kind} "${id}".`);
  return node;
}
