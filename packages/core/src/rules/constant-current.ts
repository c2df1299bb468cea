import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Every constant was checked recently enough: the day of the check is before its review. A look is due, not a change. */
export const constantCurrent: ContentRule = {
  codes: ["constant-expired"],
  severity: "warning",
  check: (graph, { asOf }) =>
    locatedNodes(graph, "constants").flatMap(({ node: { id, reviewBy }, path }) =>
      asOf < reviewBy
        ? []
        : [{ code: "constant-expired", path: [...path, "reviewBy"], params: { id, reviewBy, asOf } }],
    ),
};
