import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** An exclusive pair is two causes, and is listed once. */
export const exclusivePairTold: ContentRule = {
  codes: ["exclusive-pair-void"],
  check: (graph) => {
    const seen = new Set<string>();
    return locatedNodes(graph, "exclusivePairs").flatMap(
      ({
        node: {
          causes: [one, other],
        },
        path,
      }) => {
        const key = one < other ? `${one}/${other}` : `${other}/${one}`;
        const tellsNothing = one === other || seen.has(key);
        seen.add(key);
        return tellsNothing ? [{ code: "exclusive-pair-void", path, params: { one, other } }] : [];
      },
    );
  },
};
