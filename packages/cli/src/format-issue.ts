import { severityOf, type Issue } from "@plain-credit/core";
import { adviceOf } from "./advice/advice-of.ts";
import { fieldMeaning } from "./advice/field-meaning.ts";
import { nearestId } from "./nearest-id.ts";

/** The data that issues are about: a file or a pack by name, and its content, in which a path finds its ids. */
export type Subject = { readonly name: string; readonly data: unknown };

/**
 * An issue as one line. About a pack it says where, what is wrong and what to do: `pack.json: claims[3].evidence
 * (id C1.1): error: No source … [claim-unsourced]`. Without a subject it is `model: model-unknown (model none)`.
 */
export function formatIssue(issue: Issue, subject?: Subject): string {
  const advice = adviceOf(issue.code);
  if (subject === undefined || advice === undefined) return `${formatPath(issue.path)}: ${bare(issue)}\n`;
  const path = issue.path[0] === "packs" ? issue.path.slice(2) : issue.path;
  const id = nearestId(subject.data, path);
  const place = `${formatPath(path)}${id === undefined ? "" : ` (id ${id})`}`;
  const meaning = shapeIssues.has(issue.code) ? fieldMeaning(path) : undefined;
  const belongs = meaning === undefined ? [] : [`What belongs here: ${meaning.replace(/\.$/, "")}.`];
  const said = [advice.wrong(issue.params), ...belongs, advice.remedy].join(" ");
  return `${subject.name}: ${place}: ${severityOf(issue.code)}: ${said} [${issue.code}]\n`;
}

const shapeIssues: ReadonlySet<string> = new Set([
  "type-wrong",
  "format-invalid",
  "value-unlisted",
  "shape-unmatched",
]);

function formatPath(path: Issue["path"]): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return steps.replace(/^\./, "") || "(root)";
}

function bare({ code, params }: Issue): string {
  const told = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return told.length > 0 ? `${code} (${told.join(", ")})` : code;
}
