import { toIssues, type Issue, type Result } from "@plain-credit/core";
import * as z from "zod/mini";
import type { PublicItem } from "../item/public-item.ts";
import type { Response } from "../item/response.ts";

const responseSchema = z.strictObject({ item: z.string(), chosen: z.array(z.string()) });

/** The options chosen, checked against the item: known, each once. Codes: `option-unknown`, `option-duplicate`, `response-misplaced`. */
export function parseChosen(item: PublicItem, input: unknown): Result<Response, readonly Issue[]> {
  const parsed = responseSchema.safeParse(input);
  if (!parsed.success) return { ok: false, error: toIssues(parsed.error) };
  const { item: id, chosen } = parsed.data;
  const issues: Issue[] = [];
  if (id !== item.id)
    issues.push({ code: "response-misplaced", path: ["item"], params: { item: id, expected: item.id } });
  const options = new Set(item.options.map((option) => option.id));
  chosen.forEach((option, at) => {
    if (!options.has(option))
      issues.push({ code: "option-unknown", path: ["chosen", at], params: { item: item.id, option } });
    else if (chosen.indexOf(option) !== at)
      issues.push({ code: "option-duplicate", path: ["chosen", at], params: { item: item.id, option } });
  });
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: { item: id, chosen } };
}
