import { checkGraph, severityOf } from "@plain-credit/core";
import { formatIssue } from "../format-issue.ts";
import { loadGraph, packOptions } from "../input/load-graph.ts";
import { toJson } from "../to-json.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** Every issue of a pack, judged as of the pack's own date or of `--as-of`. Warnings alone leave it good. */
export const check: Command = {
  name: "check",
  summary:
    "The issues of a pack, with what to do about each; --as-of YYYY-MM-DD judges dates as of that day. Warnings alone exit with 0.",
  options: { ...packOptions, "as-of": { type: "string" } },
  async run(options, terminal) {
    const { pack, graph, subject } = await loadGraph(options, terminal);
    const given = options.text("as-of");
    if (given !== undefined && !isDay(given))
      throw new UsageError(`--as-of takes a day such as 2026-11-23, not "${given}".`);
    const asOf = given ?? pack.asOf;
    const issues = checkGraph(graph, { asOf }).map((issue) => ({
      severity: severityOf(issue.code),
      ...issue,
    }));
    for (const issue of issues) terminal.complain(formatIssue(issue, subject));
    await terminal.write(toJson({ pack: pack.id, version: pack.version, asOf, issues }));
    return issues.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
