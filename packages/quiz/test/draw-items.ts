import type { Pack } from "@plain-credit/core";
import { generateItem, type Item, type ItemFacts } from "../src/index.ts";
import { graphOf } from "./proof-packs.ts";

type Of<Model> = Item & { readonly facts: Extract<ItemFacts, { readonly model: Model }> };

/** That many items of a model, the same on each run. A pool that yields none throws. */
export function drawItems<Model extends ItemFacts["model"]>(
  pack: Pack,
  model: Model,
  count: number,
): readonly Of<Model>[] {
  const graph = graphOf(pack);
  return Array.from({ length: count }, (_, index) => {
    const drawn = generateItem(graph, { model, seed: `proof-${index}` });
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
    return drawn.value as Of<Model>;
  });
}

/** The first of the items that will do. */
export function pick<Drawn extends Item>(items: readonly Drawn[], wanted: (item: Drawn) => boolean): Drawn {
  const found = items.find(wanted);
  if (found === undefined) throw new Error("no item will do");
  return found;
}
