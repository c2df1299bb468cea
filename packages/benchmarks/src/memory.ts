import { generateItem, itemModels, type Item } from "@plain-credit/quiz";
import { jiebeiGraph } from "./jiebei-graph.ts";

/** Megabytes that so many items hold on to, all kept at once; needs `--expose-gc`. */
export function measureMemory(count: number): number {
  if (globalThis.gc === undefined) throw new Error("Run node with --expose-gc.");
  const models = [...itemModels.keys()];
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const items: Item[] = [];
  for (let at = 0; at < count; at += 1) {
    const item = generateItem(jiebeiGraph, { model: models[at % models.length] ?? "", seed: `bench-${at}` });
    if (item.ok) items.push(item.value);
  }
  globalThis.gc();
  const held = process.memoryUsage().heapUsed - before;
  if (items.length !== count) throw new Error(`${count - items.length} items were not drawn.`);
  return held / 1_000_000;
}
