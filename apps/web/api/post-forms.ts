import { assembleForm, toPublicForm } from "@plain-credit/quiz";
import { drawSeed } from "../quiz/draw-seed.ts";
import { findUnknownParts } from "./find-unknown-parts.ts";
import { formsRequestSchema } from "./forms-request.ts";
import { freshJson } from "./fresh-json.ts";
import { findKnowledge } from "./knowledge.ts";
import { problem } from "./problem.ts";
import { readRequest } from "./read-request.ts";

/** A form without its answers, from a pack, a blueprint and a seed, which is drawn when none is given. */
export async function postForms(request: Request): Promise<Response> {
  const body = await readRequest(request, formsRequestSchema);
  if (!body.ok) return body.error;
  const { pack, blueprint, seed = drawSeed() } = body.value;
  const graph = findKnowledge(pack)?.graph;
  const unknown = findUnknownParts({ pack, blueprint });
  if (graph === undefined || unknown.length > 0)
    return problem(404, "The app does not have this pack or blueprint.", unknown);
  const form = assembleForm(graph, { blueprint, seed });
  return form.ok
    ? freshJson(toPublicForm(form.value))
    : problem(409, "The pack does not give a form of this blueprint.", form.error);
}
