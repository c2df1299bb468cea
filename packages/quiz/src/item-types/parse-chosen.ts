import { toIssues, type Issue, type Result } from "@plain-credit/core";
import * as z from "zod/mini";
import type { PublicItemOf } from "../item/public-item.ts";
import type { ChoiceAnswer } from "../item/response.ts";
import { checkListed, refuseExcess } from "./check-listed.ts";

const answerSchema = z.strictObject({ chosen: z.array(z.string()) });

/** The options chosen, checked against the item: known, each once, `most` at most. Codes: `choice-excess`, `option-unknown`, `option-duplicate`. */
export function parseChosen(
  item: PublicItemOf<"single-choice" | "multiple-choice">,
  input: unknown,
  most: number,
): Result<ChoiceAnswer, readonly Issue[]> {
  const excess = refuseExcess(item, input, "chosen", item.options.length);
  if (excess !== undefined) return excess;
  const parsed = answerSchema.safeParse(input);
  if (!parsed.success) return { ok: false, error: toIssues(parsed.error) };
  const { chosen } = parsed.data;
  const issues: Issue[] = [...checkListed(item, "chosen", chosen)];
  if (chosen.length > most)
    issues.unshift({
      code: "choice-excess",
      path: ["chosen"],
      params: { item: item.id, count: chosen.length },
    });
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: { chosen } };
}
