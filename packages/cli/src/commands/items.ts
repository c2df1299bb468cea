import { generateItem, proveKey } from "@plain-credit/quiz";
import { formatIssue } from "../format-issue.ts";
import { loadGraph, packOptions } from "../input/load-graph.ts";
import { IssuesError } from "../issues-error.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { servedModels } from "./served-models.ts";

const itemsPerWrite = 64;

/** Items one a line, facts and key included; without `--model` the models that the pack serves take turns. With `--prove` each reason for which a key is not confirmed is a line, then the sum. */
export const items: Command = {
  name: "items",
  summary:
    "Items as NDJSON, facts and key included; --prove confirms each key by the second solver and sums up on stderr.",
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
    const models = named === undefined ? servedModels(graph) : [named];
    const proving = options.flag("prove");
    let confirmed = 0;
    let lines: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const model = models[index % models.length] ?? "";
      const item = generateItem(graph, { model, seed: `${seed}-${index}` });
      if (!item.ok) throw new IssuesError(item.error);
      const proof = proving ? proveKey(pack, item.value) : undefined;
      if (proof?.holds === true) confirmed += 1;
      for (const { path, ...reason } of proof?.reasons ?? [])
        terminal.complain(formatIssue({ ...reason, path: ["items", index, item.value.id, ...path] }));
      lines.push(JSON.stringify(item.value), "\n");
      if (lines.length < 2 * itemsPerWrite && index < count - 1) continue;
      await terminal.write(lines.join(""));
      lines = [];
    }
    if (!proving) return 0;
    terminal.complain(`${confirmed} of ${count} keys confirmed.\n`);
    return confirmed === count ? 0 : 1;
  },
};
