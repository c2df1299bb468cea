import {
  parseReferenceToken,
  parseResponses,
  reportOn,
  scoreForm,
  toReferenceToken,
} from "@plain-credit/quiz";
import { findForm } from "../quiz/find-form.ts";
import { findUnknownParts } from "./find-unknown-parts.ts";
import { freshJson } from "./fresh-json.ts";
import { problem } from "./problem.ts";
import { readRequest } from "./read-request.ts";
import { scoresRequestSchema } from "./scores-request.ts";

/** The report on responses to the form that a reference names; nothing is stored. A form that this pack or engine would not build again is 409, with today's in its place. */
export async function postScores(request: Request): Promise<Response> {
  const body = await readRequest(request, scoresRequestSchema);
  if (!body.ok) return body.error;
  const { reference } = body.value;
  const unknown = findUnknownParts(reference, ["reference"]);
  if (unknown.length > 0) return problem(404, "The app does not have this pack or blueprint.", unknown);
  const search = findForm(toReferenceToken(reference));
  if (search.type === "unknown") return problem(409, "The pack does not give a form of this blueprint.");
  if (search.type === "outdated") {
    const today = parseReferenceToken(search.today);
    return problem(
      409,
      "Another version of the pack or of the engine made this form. The same blueprint and seed give another one today.",
      [{ code: "form-outdated", path: ["reference"], params: {} }],
      today.ok ? today.value : undefined,
    );
  }
  const responses = parseResponses(search.publicForm, body.value.responses);
  if (!responses.ok)
    return problem(
      400,
      "The responses do not fit the form.",
      responses.error.map((issue) => ({ ...issue, path: ["responses", ...issue.path] })),
    );
  return freshJson(reportOn(search.graph, search.form, scoreForm(search.form, responses.value)));
}
