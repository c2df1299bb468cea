import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Only signals in the role weighed carry weights. */
export const weightPlaced: ContentRule = {
  codes: ["weight-misplaced"],
  check: (graph) =>
    locatedNodes(graph, "weights").flatMap(({ node: { signal }, path }) => {
      const role = graph.signals.get(signal)?.role ?? "weighed";
      return role === "weighed" ? [] : [{ code: "weight-misplaced", path, params: { signal, role } }];
    }),
};
