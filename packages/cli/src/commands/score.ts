import {
  parseFormReference,
  parseResponses,
  rebuildForm,
  reportOn,
  scoreForm,
  toPublicForm,
} from "@plain-credit/quiz";
import { loadGraph, packOptions } from "../input/load-graph.ts";
import { readJsonFile } from "../input/read-json-file.ts";
import { IssuesError } from "../issues-error.ts";
import { toJson } from "../to-json.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** A report on responses. The form is built anew from its reference, so a file without keys serves as well. */
export const score: Command = {
  name: "score",
  summary: "A report on responses to a form; the form file may be public.",
  options: { ...packOptions, form: { type: "string" }, responses: { type: "string" } },
  async run(options, terminal) {
    const [formFile, responsesFile] = [options.text("form"), options.text("responses")];
    if (formFile === undefined || responsesFile === undefined)
      throw new UsageError("Give --form and --responses.");
    const { graph } = await loadGraph(options, terminal);
    const given = await readJsonFile(terminal, formFile);
    const reference = parseFormReference(
      typeof given === "object" && given !== null && "reference" in given ? given.reference : undefined,
    );
    if (!reference.ok)
      throw new IssuesError(
        reference.error.map((issue) => ({ ...issue, path: ["reference", ...issue.path] })),
      );
    const form = rebuildForm(graph, reference.value);
    if (!form.ok) throw new IssuesError(form.error.issues);
    const responses = parseResponses(toPublicForm(form.value), await readJsonFile(terminal, responsesFile));
    if (!responses.ok) throw new IssuesError(responses.error);
    await terminal.write(toJson(reportOn(graph, form.value, scoreForm(form.value, responses.value))));
    return 0;
  },
};
