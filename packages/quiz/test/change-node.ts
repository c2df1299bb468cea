import type { Pack } from "@plain-credit/core";

type Kind = "causes" | "claims" | "misconceptions";

/** The pack with the node of that id rewritten; all else is shared with it. */
export function changeNode<K extends Kind>(
  pack: Pack,
  kind: K,
  id: string,
  change: (node: Pack[K][number]) => Pack[K][number],
): Pack {
  const nodes: readonly Pack[K][number][] = pack[kind];
  return { ...pack, [kind]: nodes.map((node) => (node.id === id ? change(node) : node)) };
}
