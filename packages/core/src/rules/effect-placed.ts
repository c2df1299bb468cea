import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Advice says what following it does; facts and framing cannot. */
export const effectPlaced: ContentRule = {
  codes: ["effect-misplaced"],
  check: (graph) =>
    locatedNodes(graph, "claims").flatMap(({ node: { id, kind, effect }, path }) =>
      (kind === "advice") === (effect !== undefined)
        ? []
        : [{ code: "effect-misplaced", path: [...path, "effect"], params: { id, kind } }],
    ),
};
