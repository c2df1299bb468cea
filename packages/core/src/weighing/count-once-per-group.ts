import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Contribution } from "./contribution.ts";

type Spoken = Omit<Contribution, "counted">;

/** Marks what counts for one cause: of each group only the strongest for and the strongest against; of equals, the first. */
export function countOncePerGroup(graph: KnowledgeGraph, spoken: readonly Spoken[]): readonly Contribution[] {
  const strongest = new Map<string, Spoken>();
  const sideOf = ({ signal, weight }: Spoken) => {
    const group = graph.signals.get(signal)?.group;
    return group === undefined ? undefined : `${group}/${weight > 0 ? "for" : "against"}`;
  };
  for (const contribution of spoken) {
    const side = sideOf(contribution);
    if (side === undefined) continue;
    const rival = strongest.get(side);
    if (rival === undefined || Math.abs(contribution.weight) > Math.abs(rival.weight))
      strongest.set(side, contribution);
  }
  return spoken.map((contribution) => {
    const side = sideOf(contribution);
    return { ...contribution, counted: side === undefined || strongest.get(side) === contribution };
  });
}
