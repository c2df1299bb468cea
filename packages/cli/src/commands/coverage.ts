import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { readProse } from "../coverage/read-prose.ts";
import { taughtNodes } from "../coverage/taught-nodes.ts";
import { testedNodes } from "../coverage/tested-nodes.ts";
import { loadGraph, packOptions } from "../input/load-graph.ts";
import { toJson } from "../to-json.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

const kinds = ["claims", "causes", "signals", "remedies", "misconceptions"] as const;
const singular = {
  claims: "claim",
  causes: "cause",
  signals: "signal",
  remedies: "remedy",
  misconceptions: "misconception",
};

/** Per node: the pages whose prose cites it in every language, and the item models that ask about it. Nothing is declared: prose is read, items are generated. */
export const coverage: Command = {
  name: "coverage",
  summary:
    "Per node: taught by which pages, tested by which item models; --content names the folder of MDX prose.",
  options: { ...packOptions, content: { type: "string" } },
  async run(options, terminal) {
    const { pack, graph } = await loadGraph(options, terminal);
    const folder = resolve(terminal.folder, options.text("content") ?? "apps/web/content");
    const exists = await stat(folder).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    if (!exists) throw new UsageError("There is no folder of prose; name it with --content.");
    const taught = taughtNodes(await readProse(folder));
    const tested = testedNodes(graph);
    const nodes = kinds.flatMap((kind) =>
      [...graph[kind].keys()].map((id) => {
        const node = `${singular[kind]}:${id}`;
        return { node, taughtBy: taught.get(node) ?? [], testedBy: tested.get(node) ?? [] };
      }),
    );
    const summary = {
      nodes: nodes.length,
      taught: nodes.filter((node) => node.taughtBy.length > 0).length,
      tested: nodes.filter((node) => node.testedBy.length > 0).length,
      untaught: nodes.filter((node) => node.taughtBy.length === 0).map((node) => node.node),
      untested: nodes.filter((node) => node.testedBy.length === 0).map((node) => node.node),
    };
    await terminal.write(toJson({ pack: pack.id, version: pack.version, summary, nodes }));
    return 0;
  },
};
