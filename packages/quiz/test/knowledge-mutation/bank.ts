import type { KnowledgeGraph, Pack } from "@plain-credit/core";
import { itemModels, proveKey, type Item } from "../../src/index.ts";

/** A bank of items of every family of every model, each that differs in facts, and which of them name a node. Items whose key does not hold in the true pack stand apart: nothing could be read off them. */
export type Bank = {
  readonly items: readonly Item[];
  readonly unproved: readonly Item[];
  readonly naming: ReadonlyMap<string, ReadonlySet<Item>>;
};

/** Items of each family that an objective holds, had by spending whatever other families would ask about. */
export function drawBank(graph: KnowledgeGraph, pack: Pack, drawsPerFamily = 12): Bank {
  const drawn = new Map<string, Item>();
  for (const model of itemModels.values())
    for (const objective of graph.objectives.values()) {
      const families = model.families(graph, objective);
      for (const { id, nodes } of families) {
        const spent = new Set(
          families.flatMap((other) => other.nodes).filter((node) => !nodes.includes(node)),
        );
        for (let draw = 0; draw < drawsPerFamily; draw += 1) {
          const item = model.generate(graph, { seed: `mutation-${id}-${draw}`, objective, spent });
          if (item.ok) drawn.set(JSON.stringify(item.value.facts), item.value);
        }
      }
    }
  const items = [...drawn.values()].filter((item) => proveKey(pack, item).holds);
  const unproved = [...drawn.values()].filter((item) => !items.includes(item));
  const naming = new Map<string, Set<Item>>();
  for (const item of items)
    for (const name of namesIn(item.facts)) naming.set(name, (naming.get(name) ?? new Set()).add(item));
  return { items, unproved, naming };
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(namesIn) : [];
}
