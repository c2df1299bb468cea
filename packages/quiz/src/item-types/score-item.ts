import { PlainCreditError } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import type { Response } from "../item/response.ts";
import type { Score } from "../item/score.ts";
import { itemTypeOf } from "./item-types.ts";

/** The score of a parsed response, out of 1 point; none, or one without a choice, is `unanswered`. Throws `response-misplaced`. */
export function scoreItem(item: Item, response?: Response): Score {
  if (response !== undefined && response.item !== item.id)
    throw new PlainCreditError(
      "response-misplaced",
      `The response is to "${response.item}", not "${item.id}".`,
    );
  if (response === undefined || response.chosen.length === 0) return { type: "unscored", code: "unanswered" };
  return { type: "scored", earned: itemTypeOf(item.type).earned(item, response), total: 1 };
}
