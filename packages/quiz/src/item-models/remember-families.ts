import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import type { ItemFamily, ItemModel } from "./item-model.ts";

/** The model with what it can ask about worked out once for each objective of a graph: every draw asks for it, and neither ever changes. */
export function rememberFamilies(model: ItemModel): ItemModel {
  const known = new WeakMap<KnowledgeGraph, WeakMap<Objective, readonly ItemFamily[]>>();
  return {
    ...model,
    families(graph, objective) {
      const byObjective = known.get(graph) ?? new WeakMap<Objective, readonly ItemFamily[]>();
      known.set(graph, byObjective);
      const found = byObjective.get(objective) ?? model.families(graph, objective);
      byObjective.set(objective, found);
      return found;
    },
  };
}
