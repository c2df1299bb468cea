import { PlainCreditError } from "@plain-credit/core";
import { itemTypeOf } from "../item-types/item-types.ts";
import { scoreItem } from "../item-types/score-item.ts";
import type { Response } from "../item/response.ts";
import type { Form } from "./form.ts";
import type { FormScore } from "./report.ts";

/** The score of parsed responses, item by item in the form's order; an unanswered item earns 0 of its point. Throws `response-misplaced` for one to another form. */
export function scoreForm(form: Form, responses: readonly Response[]): FormScore {
  const answered = new Map(responses.map((response) => [response.item, response]));
  const results = form.items.map((item) => {
    const response = answered.get(item.id);
    return {
      item: item.id,
      objective: item.objective,
      model: item.model,
      ...(response === undefined ? {} : { response }),
      wrong: response === undefined ? [] : itemTypeOf(item.type).wrongOptions(item, response),
      score: scoreItem(item, response),
    };
  });
  const known = new Set(form.items.map(({ id }) => id));
  const stray = responses.find(({ item }) => !known.has(item));
  if (stray !== undefined)
    throw new PlainCreditError("response-misplaced", `The form holds no item "${stray.item}".`);
  const earned = results.reduce((sum, { score }) => sum + (score.type === "scored" ? score.earned : 0), 0);
  return { earned, total: form.items.length, results };
}
