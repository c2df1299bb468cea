import { lintItem } from "@plain-credit/quiz/quality";
import { loadGraph, packOptions } from "../input/load-graph.ts";
import { readItem } from "../input/read-item.ts";
import { readLines } from "../input/read-lines.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

const findingsPerWrite = 64;

/** The flaws of items that stand one a line, as findings one a line. Warnings alone leave the items good; a line that is no item does not. */
export const lint: Command = {
  name: "lint",
  summary:
    "The flaws of items in NDJSON, one finding a line { item, rule, severity, locale }, with what was found on stderr; severity W alone exits with 0.",
  options: { ...packOptions, input: { type: "string" } },
  async run(options, terminal) {
    const file = options.text("input");
    if (file === undefined) throw new UsageError("Give --input.");
    const { pack } = await loadGraph(options, terminal);
    let faulty = false;
    let lines: string[] = [];
    for await (const { number, text } of readLines(terminal, file)) {
      const read = readItem(text);
      if (!read.ok) {
        faulty = true;
        terminal.complain(`${file}: line ${number}: ${read.error}\n`);
        continue;
      }
      for (const { evidence, ...finding } of lintItem(read.value, { pack })) {
        const { item, rule, severity, locale } = finding;
        faulty ||= severity === "E";
        lines.push(`${JSON.stringify(finding)}\n`);
        const found = evidence.replace(/\s+/g, " ");
        terminal.complain(
          `${file}: line ${number} (${item}): rule ${rule} ${severity} ${locale}: ${found}\n`,
        );
      }
      if (lines.length < findingsPerWrite) continue;
      await terminal.write(lines.join(""));
      lines = [];
    }
    await terminal.write(lines.join(""));
    return faulty ? 1 : 0;
  },
};
