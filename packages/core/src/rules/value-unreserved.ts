import { unknownValue } from "../weighing/unknown-value.ts";
import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** No signal lists the value "unknown": it always stands besides. */
export const valueUnreserved: ContentRule = {
  codes: ["value-reserved"],
  check: (graph) =>
    locatedNodes(graph, "signals").flatMap(({ node: { id: signal, values }, path }) =>
      values.flatMap(({ id }, at) =>
        id === unknownValue
          ? [{ code: "value-reserved", path: [...path, "values", at, "id"], params: { signal } }]
          : [],
      ),
    ),
};
