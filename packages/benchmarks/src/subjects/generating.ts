import type { KnowledgeGraph } from "@plain-credit/core";
import { generateItem, itemModels } from "@plain-credit/quiz";
import type { Subject } from "../measure.ts";

/** Items of each model, with both languages, reasons and facts. */
export function generateEach(graph: KnowledgeGraph): readonly Subject[] {
  return [...itemModels.keys()].map((model) => ({
    name: model,
    once(turn) {
      const item = generateItem(graph, { model, seed: `bench-${turn}` });
      if (!item.ok) throw new Error(JSON.stringify(item.error));
      return item.value.options.length;
    },
  }));
}

/** Items of all models in turn. */
export function generateMixed(graph: KnowledgeGraph, name: string): Subject {
  const subjects = generateEach(graph);
  return { name, once: (turn) => subjects[turn % subjects.length]?.once(turn) ?? 0 };
}
