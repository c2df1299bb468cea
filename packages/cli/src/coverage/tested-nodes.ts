import type { KnowledgeGraph } from "@plain-credit/core";
import { itemModels } from "@plain-credit/quiz";
import { itemsOfEachFamily } from "./items-of-each-family.ts";

const drawsPerFamily = 12;

/** For each node key, the item models that were seen to ask about it, over a fixed run of generated items: some of each family that an objective holds, had by spending whatever other families would ask about. */
export function testedNodes(graph: KnowledgeGraph): ReadonlyMap<string, readonly string[]> {
  const testedBy = new Map<string, Set<string>>();
  for (const model of itemModels.values())
    for (const objective of graph.objectives.values())
      for (const item of itemsOfEachFamily(graph, model, objective, {
        seed: "coverage",
        draws: drawsPerFamily,
      }))
        for (const node of model.asks(item))
          testedBy.set(node, (testedBy.get(node) ?? new Set()).add(model.id));
  return new Map([...testedBy].map(([node, models]) => [node, [...models].sort()]));
}
