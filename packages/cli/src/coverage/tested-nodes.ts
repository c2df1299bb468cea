import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import { itemModels, type Item, type ItemModel } from "@plain-credit/quiz";

const drawsPerFamily = 12;

/** For each node key, the item models that were seen to ask about it, over a fixed run of generated items: some of each family that an objective holds, had by spending whatever other families would ask about. */
export function testedNodes(graph: KnowledgeGraph): ReadonlyMap<string, readonly string[]> {
  const testedBy = new Map<string, Set<string>>();
  for (const model of itemModels.values())
    for (const objective of graph.objectives.values())
      for (const item of itemsOfEachFamily(graph, model, objective))
        for (const node of model.asks(item))
          testedBy.set(node, (testedBy.get(node) ?? new Set()).add(model.id));
  return new Map([...testedBy].map(([node, models]) => [node, [...models].sort()]));
}

function itemsOfEachFamily(graph: KnowledgeGraph, model: ItemModel, objective: Objective): readonly Item[] {
  const families = model.families(graph, objective);
  return families.flatMap(({ id, nodes }) => {
    const spent = new Set(families.flatMap((other) => other.nodes).filter((node) => !nodes.includes(node)));
    return Array.from({ length: drawsPerFamily }, (_, at) =>
      model.generate(graph, { seed: `coverage-${id}-${at}`, objective, spent }),
    ).flatMap((item) => (item.ok ? [item.value] : []));
  });
}
