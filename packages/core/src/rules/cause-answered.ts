import { remediesFor } from "../graph/remedies-for.ts";
import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Every cause has a remedy, or says outright that one can only wait. */
export const causeAnswered: ContentRule = {
  codes: ["cause-unanswered"],
  check: (graph) =>
    locatedNodes(graph, "causes").flatMap(({ node: { id, waiting }, path }) =>
      waiting !== undefined || remediesFor(graph, id).length > 0
        ? []
        : [{ code: "cause-unanswered", path, params: { id } }],
    ),
};
