import { generateItem, itemModels, proveKey } from "@plain-credit/quiz";
import { loadGraph, packOptions } from "../input/load-graph.ts";
import { IssuesError } from "../issues-error.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** Items one a line, facts and key included; without `--model` the models take turns. */
export const items: Command = {
  name: "items",
  summary: "Items as NDJSON, facts and key included; --prove confirms each key by the second solver.",
  options: {
    ...packOptions,
    count: { type: "string" },
    seed: { type: "string" },
    model: { type: "string" },
    prove: { type: "boolean" },
  },
  async run(options, terminal) {
    const { pack, graph } = await loadGraph(options, terminal);
    const count = Number(options.text("count") ?? "10");
    if (!Number.isSafeInteger(count) || count < 1)
      throw new UsageError("--count takes a whole number from 1.");
    const seed = options.text("seed") ?? "1";
    const named = options.text("model");
    const models = named === undefined ? [...itemModels.keys()] : [named];
    let unproved = 0;
    for (let index = 0; index < count; index += 1) {
      const model = models[index % models.length] ?? "";
      const item = generateItem(graph, { model, seed: `${seed}-${index}` });
      if (!item.ok) throw new IssuesError(item.error);
      if (options.flag("prove") && !proveKey(pack, item.value).holds) {
        terminal.complain(`${item.value.id}: key-unproved\n`);
        unproved += 1;
      }
      await terminal.write(`${JSON.stringify(item.value)}\n`);
    }
    return unproved === 0 ? 0 : 1;
  },
};
