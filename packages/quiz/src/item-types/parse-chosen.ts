import { toIssues, type Issue, type Result } from "@plain-credit/core";
import * as z from "zod/mini";
import type { PublicItem } from "../item/public-item.ts";
import type { Response } from "../item/response.ts";

const responseSchema = z.strictObject({ item: z.string(), chosen: z.array(z.string()) });

/** The options chosen, checked against the item: known, each once, `most` at most. Codes: `choice-excess`, `option-unknown`, `option-duplicate`, `response-misplaced`. */
export function parseChosen(
  item: PublicItem,
  input: unknown,
  most: number,
): Result<Response, readonly Issue[]> {
  // More choices than options are refused before any is read, however many there are.
  const count = choiceCountOf(input);
  if (count > item.options.length) return { ok: false, error: [excess(item, count)] };
  const parsed = responseSchema.safeParse(input);
  if (!parsed.success) return { ok: false, error: toIssues(parsed.error) };
  const { item: id, chosen } = parsed.data;
  const issues: Issue[] = chosen.length > most ? [excess(item, chosen.length)] : [];
  if (id !== item.id)
    issues.push({
      code: "response-misplaced",
      path: ["item"],
      params: { item: id.slice(0, 64), expected: item.id },
    });
  const options = new Set(item.options.map((option) => option.id));
  chosen.forEach((option, at) => {
    const params = { item: item.id, option: option.slice(0, 64) };
    if (!options.has(option)) issues.push({ code: "option-unknown", path: ["chosen", at], params });
    else if (chosen.indexOf(option) !== at)
      issues.push({ code: "option-duplicate", path: ["chosen", at], params });
  });
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: { item: id, chosen } };
}

function choiceCountOf(input: unknown): number {
  const chosen = typeof input === "object" && input !== null && "chosen" in input ? input.chosen : undefined;
  return Array.isArray(chosen) ? chosen.length : 0;
}

function excess(item: PublicItem, count: number): Issue {
  return { code: "choice-excess", path: ["chosen"], params: { item: item.id, count } };
}
