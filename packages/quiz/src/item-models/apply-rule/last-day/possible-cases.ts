import type { KnowledgeGraph } from "@plain-credit/core";
import type { AppliedConstant } from "../applied-constants.ts";
import { shapesByRank, type Shape } from "./deadline-shapes.ts";
import { possibleStarts } from "./possible-starts.ts";

/** A shape of a case, and the days on which it can start. */
export type PossibleCase = { readonly shape: Shape; readonly starts: readonly number[] };

const known = new WeakMap<KnowledgeGraph, Map<string, readonly (readonly PossibleCase[])[]>>();

/** The cases in which a period can be asked for, by the place of the right day among the options; empty for one that leaves a place without a case. */
export function possibleCases(
  graph: KnowledgeGraph,
  constant: AppliedConstant<"period">,
): readonly (readonly PossibleCase[])[] {
  const cases = known.get(graph) ?? new Map<string, readonly (readonly PossibleCase[])[]>();
  known.set(graph, cases);
  const before = cases.get(constant.id);
  if (before !== undefined) return before;
  const ranks = shapesByRank(graph, constant).map((shapes) => {
    const starts = possibleStarts(graph, constant, shapes);
    return shapes
      .map((shape, at) => ({ shape, starts: starts[at] ?? [] }))
      .filter((possible) => possible.starts.length > 0);
  });
  const found = ranks.every((rank) => rank.length > 0) ? ranks : [];
  cases.set(constant.id, found);
  return found;
}
