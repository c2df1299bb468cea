import type { Issue, Result } from "@plain-credit/core";
import { parseResponse } from "../item-types/parse-response.ts";
import type { Response } from "../item/response.ts";
import type { PublicForm } from "./form.ts";

/** The answers to a form: a list of what `parseResponse` takes, at most one an item; items left out are unanswered. Codes besides those of `parseResponse`: `responses-malformed`, `response-excess`, `item-unknown`, `response-duplicate`. */
export function parseResponses(
  form: PublicForm,
  input: unknown,
): Result<readonly Response[], readonly Issue[]> {
  if (!Array.isArray(input))
    return { ok: false, error: [{ code: "responses-malformed", path: [], params: { expected: "array" } }] };
  // More answers than questions are refused before any is read, however many there are.
  if (input.length > form.items.length)
    return {
      ok: false,
      error: [
        { code: "response-excess", path: [], params: { count: input.length, items: form.items.length } },
      ],
    };
  const issues: Issue[] = [];
  const responses = new Map<string, Response>();
  input.forEach((given: unknown, at) => {
    const id = itemIdOf(given);
    const asked = form.items.find((candidate) => candidate.id === id);
    if (asked === undefined) {
      const item = typeof id === "string" ? id.slice(0, 64) : "";
      issues.push({ code: "item-unknown", path: [at, "item"], params: { item } });
      return;
    }
    const parsed = parseResponse(asked, given);
    if (!parsed.ok) issues.push(...parsed.error.map((issue) => ({ ...issue, path: [at, ...issue.path] })));
    else if (responses.has(asked.id))
      issues.push({ code: "response-duplicate", path: [at, "item"], params: { item: asked.id } });
    else responses.set(asked.id, parsed.value);
  });
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: [...responses.values()] };
}

function itemIdOf(given: unknown): unknown {
  return typeof given === "object" && given !== null && "item" in given ? given.item : undefined;
}
