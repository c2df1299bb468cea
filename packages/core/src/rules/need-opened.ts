import type { Clause } from "../model/finding.ts";
import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** Every need but the residual one can be opened by findings, and only by findings; the residual one has no openings of its own. */
export const needOpened: ContentRule = {
  codes: ["need-unopened"],
  check: (graph) =>
    locatedNodes(graph, "needs").flatMap(({ node: { id, opens, residual }, path }) => {
      const opened = opens.length > 0 && opens.every(canHold);
      return opened === (residual !== true)
        ? []
        : [{ code: "need-unopened", path: [...path, "opens"], params: { id } }];
    }),
};

function canHold({ all }: Clause): boolean {
  return all.length > 0 && all.every(({ values }) => values.length > 0);
}
