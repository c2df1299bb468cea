import { diagnose, nextQuestion, openNeeds, parseFindings, rankRemedies } from "@plain-credit/core";
import { loadGraph, packOptions } from "../input/load-graph.ts";
import { readJsonFile } from "../input/read-json-file.ts";
import { IssuesError } from "../issues-error.ts";
import { toJson } from "../to-json.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** The self-check: what the findings point to, what to ask next, and what to do first. */
export const diagnoseCase: Command = {
  name: "diagnose",
  summary: "The self-check on a case: { outcome, findings: [{ signal, value }] }.",
  options: { ...packOptions, findings: { type: "string" } },
  async run(options, terminal) {
    const file = options.text("findings");
    if (file === undefined) throw new UsageError("Give --findings.");
    const { graph } = await loadGraph(options, terminal);
    const findings = parseFindings(graph, await readJsonFile(terminal, file));
    if (!findings.ok) throw new IssuesError(findings.error);
    const result = {
      diagnosis: diagnose(graph, findings.value),
      nextQuestion: nextQuestion(graph, findings.value) ?? null,
      openNeeds: openNeeds(graph, findings.value).map((need) => need.id),
      steps: rankRemedies(graph, findings.value),
    };
    await terminal.write(toJson(result));
    return 0;
  },
};
