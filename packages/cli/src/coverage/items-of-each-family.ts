import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import type { Item, ItemModel } from "@plain-credit/quiz";

/** Some items of each family that a model can ask about under an objective, the same on each run: had by spending whatever the other families would ask about. */
export function itemsOfEachFamily(
  graph: KnowledgeGraph,
  model: ItemModel,
  objective: Objective,
  { seed, draws }: { readonly seed: string; readonly draws: number },
): readonly Item[] {
  const families = model.families(graph, objective);
  return families.flatMap(({ id, nodes }) => {
    const spent = new Set(families.flatMap((other) => other.nodes).filter((node) => !nodes.includes(node)));
    return Array.from({ length: draws }, (_, at) =>
      model.generate(graph, { seed: `${seed}-${id}-${at}`, objective, spent }),
    ).flatMap((item) => (item.ok ? [item.value] : []));
  });
}
