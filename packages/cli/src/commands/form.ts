import { assembleForm, toPublicForm } from "@plain-credit/quiz";
import { loadGraph, packOptions } from "../input/load-graph.ts";
import { IssuesError } from "../issues-error.ts";
import { toJson } from "../to-json.ts";
import type { Command } from "./command.ts";

/** A quiz from a blueprint and a seed; the same arguments give the same bytes. */
export const form: Command = {
  name: "form",
  summary: "A quiz from a blueprint and a seed; --public leaves out everything that the learner may not see.",
  options: {
    ...packOptions,
    blueprint: { type: "string" },
    seed: { type: "string" },
    public: { type: "boolean" },
  },
  async run(options, terminal) {
    const { graph } = await loadGraph(options, terminal);
    const blueprint = options.text("blueprint") ?? "starter";
    const assembled = assembleForm(graph, { blueprint, seed: options.text("seed") ?? "1" });
    if (!assembled.ok) throw new IssuesError(assembled.error);
    await terminal.write(toJson(options.flag("public") ? toPublicForm(assembled.value) : assembled.value));
    return 0;
  },
};
