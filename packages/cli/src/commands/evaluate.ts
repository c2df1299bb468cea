import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { itemModels } from "@plain-credit/quiz";
import { evaluateModels } from "../evaluation/evaluate-models.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { summaryTable, writeReport } from "../evaluation/write-report.ts";
import { loadGraph, packOptions } from "../input/load-graph.ts";
import { toJson } from "../to-json.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { servedModels } from "./served-models.ts";

/** What a bank of each item model gives away: keys confirmed, guessers against chance, rules broken. A table, or JSON; `--write` makes a page with pictures of it. */
export const evaluate: Command = {
  name: "evaluate",
  summary:
    "Generates a bank of each item model and measures it: keys confirmed, blind guessers against chance, bank rules; --write makes a page with plots.",
  options: {
    ...packOptions,
    items: { type: "string" },
    model: { type: "string" },
    seed: { type: "string" },
    json: { type: "boolean" },
    write: { type: "string" },
  },
  async run(options, terminal) {
    const { pack, graph } = await loadGraph(options, terminal);
    const count = Number(options.text("items") ?? "10000");
    if (!Number.isSafeInteger(count) || count < 10)
      throw new UsageError("--items takes a whole number from 10: items of each model.");
    const named = options.text("model");
    if (named !== undefined && !itemModels.has(named))
      throw new UsageError(`There is no item model "${named}".`);
    const seed = options.text("seed") ?? "1";
    const models = evaluateModels(
      { pack, graph },
      named === undefined ? servedModels(graph) : [named],
      { count, seed },
      terminal.complain,
    );
    const evaluation: Evaluation = {
      pack: pack.id,
      version: pack.version,
      seed,
      itemsPerModel: count,
      models,
    };
    const target = options.text("write");
    if (target !== undefined) await writePage(evaluation, resolve(terminal.folder, target));
    await terminal.write(options.flag("json") ? toJson(evaluation) : summaryTable(models));
    return 0;
  },
};

async function writePage(evaluation: Evaluation, file: string): Promise<void> {
  const folder = `images/${basename(file, ".md")}`;
  const { page, pictures } = writeReport(evaluation, folder);
  await mkdir(join(dirname(file), folder), { recursive: true });
  await writeFile(file, page);
  for (const [name, picture] of pictures) await writeFile(join(dirname(file), folder, name), picture);
}
