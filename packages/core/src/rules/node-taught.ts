import type { ContentRule } from "./content-rule.ts";
import { uncoveredNodes, type CoverableNode } from "./uncovered-nodes.ts";

/** Every remedy, cause and weighed signal, and every claim and misconception beyond the article, is in what some lesson covers. What the article says stands on the page that goes through it, and signals of the other roles are asked about, not taught. */
export const nodeTaught: ContentRule = {
  codes: ["node-untaught"],
  check: (graph) =>
    uncoveredNodes(graph, graph.lessons.values())
      .filter(({ node }) => needsLesson(node))
      .map(({ node: { id }, path }) => ({ code: "node-untaught", path, params: { id } })),
};

function needsLesson({ placement, role }: CoverableNode): boolean {
  return (
    (placement === undefined || placement.part === "beyond") && (role === undefined || role === "weighed")
  );
}
