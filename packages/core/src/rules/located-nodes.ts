import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Issue } from "../model/issue.ts";
import type { Pack } from "../model/pack.ts";

type Lists = {
  readonly [Kind in keyof Pack]: Pack[Kind] extends readonly unknown[] ? Kind : never;
}[keyof Pack];

/** A node with the place where its pack holds it. */
export type Located<Node> = { readonly node: Node; readonly path: Issue["path"] };

/** All nodes of a list, over all packs, each with its path. */
export function locatedNodes<Kind extends Lists>(
  graph: KnowledgeGraph,
  kind: Kind,
): readonly Located<Pack[Kind][number]>[] {
  return graph.packs.flatMap((pack, packIndex) =>
    pack[kind].map((node, at) => ({ node, path: ["packs", packIndex, kind, at] })),
  );
}
