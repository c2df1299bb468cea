import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Exactly one need is the residual one, so that every case leads somewhere. */
export const needResidual: ContentRule = {
  codes: ["residual-missing", "residual-duplicate"],
  check: (graph) => {
    const residual = locatedNodes(graph, "needs").filter(({ node }) => node.residual === true);
    if (residual.length === 0 && graph.packs.length > 0)
      return [{ code: "residual-missing", path: ["packs", 0, "needs"], params: {} }];
    return residual.slice(1).map(({ node, path }) => ({
      code: "residual-duplicate",
      path: [...path, "residual"],
      params: { id: node.id },
    }));
  },
};
