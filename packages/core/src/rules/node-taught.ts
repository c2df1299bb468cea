import type { ContentRule } from "./content-rule.ts";
import { uncoveredNodes } from "./uncovered-nodes.ts";

/** Every claim, cause, signal, remedy and misconception is in what some lesson covers. */
export const nodeTaught: ContentRule = {
  codes: ["node-untaught"],
  severity: "warning",
  check: (graph) =>
    uncoveredNodes(graph, graph.lessons.values()).map(({ node: { id }, path }) => ({
      code: "node-untaught",
      path,
      params: { id },
    })),
};
