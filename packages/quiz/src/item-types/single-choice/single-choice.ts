import type { SingleChoiceItem } from "../../item/item.ts";
import type { ChoiceAnswer } from "../../item/response.ts";
import type { ItemTypeDefinition } from "../item-type.ts";
import { parseChosen } from "../parse-chosen.ts";
import { toPublicHead, toPublicOptions } from "../to-public-head.ts";

/** One right answer: 1 point or 0. */
export const singleChoice: ItemTypeDefinition<SingleChoiceItem, ChoiceAnswer> = {
  toPublic: (item) => ({
    ...toPublicHead(item),
    type: "single-choice",
    options: toPublicOptions(item.options),
  }),
  parseAnswer: (item, input) => parseChosen(item, input, 1),
  isBlank: ({ chosen }) => chosen.length === 0,
  earned: (item, { chosen }) => (chosen[0] === item.key ? 1 : 0),
  wrongOptions: (item, { chosen }) => chosen.filter((id) => id !== item.key),
  rightAnswer: (item) => ({ chosen: [item.key] }),
};
