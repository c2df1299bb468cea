import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Every remedy addresses a need. */
export const remedyLinked: ContentRule = {
  codes: ["remedy-unlinked"],
  check: (graph) =>
    locatedNodes(graph, "remedies").flatMap(({ node: { id, addresses }, path }) =>
      addresses.length > 0 ? [] : [{ code: "remedy-unlinked", path: [...path, "addresses"], params: { id } }],
    ),
};
