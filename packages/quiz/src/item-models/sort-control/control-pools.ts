import type { Cause, KnowledgeGraph, Objective } from "@plain-credit/core";

/** The causes of one outcome that the borrower could change, those that nobody but others can, and how many of both together an item shows. */
export type ControlPool = {
  readonly outcome: string;
  readonly own: readonly Cause[];
  readonly others: readonly Cause[];
  readonly rows: number;
};

/** The outcomes under which an objective's causes can be sorted. Causes that one can influence only in part are on neither side. */
export function controlPools(graph: KnowledgeGraph, objective: Objective): readonly ControlPool[] {
  const causes = objective.covers.causes.flatMap((id) => graph.causes.get(id) ?? []);
  return [...graph.outcomes.keys()].flatMap((outcome) => {
    const possible = causes.filter(({ outcomes }) => outcomes.includes(outcome));
    const own = possible.filter(({ control }) => control === "direct");
    const others = possible.filter(({ control }) => control === "none");
    // One side may hold all rows but one, so that no count gives the last row away.
    const rows = Math.min(mostRows, own.length + 1, others.length + 1);
    return rows < fewestRows ? [] : [{ outcome, own, others, rows }];
  });
}

const mostRows = 4;
const fewestRows = 3;
