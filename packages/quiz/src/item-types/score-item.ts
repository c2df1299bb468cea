import { PlainCreditError } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import type { Response } from "../item/response.ts";
import type { Score } from "../item/score.ts";
import { itemTypeOf } from "./item-types.ts";

/** The score of a parsed response, out of 1 point; none, or a blank one, is `unanswered`. Throws `response-misplaced`. */
export function scoreItem(item: Item, response?: Response): Score {
  if (response !== undefined && response.item !== item.id)
    throw new PlainCreditError(
      "response-misplaced",
      `The response is to "${response.item}", not "${item.id}".`,
    );
  const type = itemTypeOf(item.type);
  if (response === undefined || type.isBlank(response)) return { type: "unscored", code: "unanswered" };
  return { type: "scored", earned: type.earned(item, response), total: 1 };
}
