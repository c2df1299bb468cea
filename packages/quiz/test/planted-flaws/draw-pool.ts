import { generateItem, itemModels, type Item } from "../../src/index.ts";
import { jiebeiGraph } from "../jiebei-forms.ts";

/** Items of every model in turn, that many of each. */
export function drawPool(seed: string, eachModel: number): readonly Item[] {
  return Array.from({ length: eachModel }, (_, at) =>
    [...itemModels.keys()].map((model) => {
      const drawn = generateItem(jiebeiGraph, { model, seed: `${seed}-${model}-${at}` });
      if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
      return drawn.value;
    }),
  ).flat();
}
