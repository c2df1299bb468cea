import type { ContentRule } from "./content-rule.ts";
import { uncoveredNodes } from "./uncovered-nodes.ts";

/** Every claim, cause, signal, remedy and misconception is in what some objective covers, so that quizzes can ask about it. */
export const nodeCovered: ContentRule = {
  codes: ["node-uncovered"],
  check: (graph) =>
    uncoveredNodes(graph, graph.objectives.values()).map(({ node: { id }, path }) => ({
      code: "node-uncovered",
      path,
      params: { id },
    })),
};
