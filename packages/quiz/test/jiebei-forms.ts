import type { KnowledgeGraph } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { assembleForm, generateItem, type Form, type Item } from "../src/index.ts";
import { graphOf } from "./proof-packs.ts";

/** The graph of the pack that ships. */
export const jiebeiGraph: KnowledgeGraph = graphOf(jiebei);

/** The starter form of a seed. */
export function starterForm(seed: string, graph: KnowledgeGraph = jiebeiGraph): Form {
  const form = assembleForm(graph, { blueprint: "starter", seed });
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  return form.value;
}

/** That many items of a model, from seeds of their own. */
export function bankOf(model: string, count: number): readonly Item[] {
  return Array.from({ length: count }, (_, at) => {
    const item = generateItem(jiebeiGraph, { model, seed: `bank-${at}` });
    if (!item.ok) throw new Error(JSON.stringify(item.error));
    return item.value;
  });
}

/** The ids of an item's right options: the choice, the rows for which the first column holds, the steps in order, or the prompts. */
export function keysOf({ key }: Item): readonly string[] {
  if (typeof key === "string") return [key];
  return Array.isArray(key) ? (key as readonly string[]) : Object.keys(key);
}
