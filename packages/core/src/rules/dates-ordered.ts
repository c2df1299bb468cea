import type { Issue } from "../model/issue.ts";
import type { Pack } from "../model/pack.ts";
import type { ContentRule } from "./content-rule.ts";
import { locatedNodes } from "./located-nodes.ts";

/** What ends, ends after it began; a review comes after the look that it renews; and nothing was looked up after the day for which its pack was checked. */
export const datesOrdered: ContentRule = {
  codes: ["dates-disordered"],
  check: (graph) => {
    const packOf = ([, at]: Issue["path"]): Pack | undefined => graph.packs[Number(at)];
    const seen = (path: Issue["path"], date: string | undefined) => inOrder(path, date, packOf(path)?.asOf);
    return [
      ...locatedNodes(graph, "sources").flatMap(({ node, path }) => seen([...path, "checked"], node.checked)),
      ...locatedNodes(graph, "claims").flatMap(({ node, path }) =>
        seen([...path, "evidence", "noneFound", "asOf"], node.evidence.noneFound?.asOf),
      ),
      ...locatedNodes(graph, "constants").flatMap(({ node, path }) => [
        ...seen([...path, "asOf"], node.asOf),
        ...inOrder([...path, "reviewBy"], node.asOf, node.reviewBy),
      ]),
      ...locatedNodes(graph, "rules").flatMap(({ node, path }) =>
        inOrder([...path, "until"], node.effective, node.until),
      ),
    ];
  },
};

/** Dates compare as far as both are known: 2026-03 and 2026-03-31 may be one day. */
function inOrder(
  path: Issue["path"],
  earlier: string | undefined,
  later: string | undefined,
): readonly Issue[] {
  if (earlier === undefined || later === undefined) return [];
  const known = Math.min(earlier.length, later.length);
  return earlier.slice(0, known) <= later.slice(0, known)
    ? []
    : [{ code: "dates-disordered", path, params: { earlier, later } }];
}
