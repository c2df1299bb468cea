import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Every objective covers something. */
export const objectiveFilled: ContentRule = {
  codes: ["objective-empty"],
  check: (graph) =>
    locatedNodes(graph, "objectives").flatMap(({ node: { id, covers }, path }) =>
      Object.values(covers).some((ids) => ids.length > 0)
        ? []
        : [{ code: "objective-empty", path: [...path, "covers"], params: { id } }],
    ),
};
