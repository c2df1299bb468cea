import type { SingleChoiceItem } from "../../item/item.ts";
import type { ItemTypeDefinition } from "../item-type.ts";
import { parseChosen } from "../parse-chosen.ts";
import { toPublicChoice } from "../to-public-choice.ts";

/** One right answer: 1 point or 0. */
export const singleChoice: ItemTypeDefinition<SingleChoiceItem> = {
  toPublic: toPublicChoice,
  parseResponse: (item, input) => parseChosen(item, input, 1),
  earned: (item, { chosen }) => (chosen[0] === item.key ? 1 : 0),
  keyOf: (item) => [item.key],
};
