import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Every source is cited by a claim, a rule or a constant; the seed article is cited by the rows of its claims. */
export const sourceCited: ContentRule = {
  codes: ["source-uncited"],
  check: (graph) => {
    const cited = new Set(graph.edges.filter(({ to }) => to.kind === "source").map(({ to }) => to.id));
    return locatedNodes(graph, "sources").flatMap(({ node: { id, tier }, path }) =>
      tier === "S" || cited.has(id) ? [] : [{ code: "source-uncited", path, params: { id } }],
    );
  },
};
