import type { MultipleChoiceItem } from "../../item/item.ts";
import type { ChoiceAnswer } from "../../item/response.ts";
import type { ItemTypeDefinition } from "../item-type.ts";
import { parseChosen } from "../parse-chosen.ts";
import { toPublicHead, toPublicOptions } from "../to-public-head.ts";

/** Any number of right answers: the share of keys hit less the share of others picked, 0 at least. */
export const multipleChoice: ItemTypeDefinition<MultipleChoiceItem, ChoiceAnswer> = {
  toPublic: (item) => ({
    ...toPublicHead(item),
    type: "multiple-choice",
    options: toPublicOptions(item.options),
  }),
  parseAnswer: (item, input) => parseChosen(item, input, item.options.length),
  isBlank: ({ chosen }) => chosen.length === 0,
  earned(item, { chosen }) {
    const keys = new Set(item.key);
    const hits = chosen.filter((id) => keys.has(id)).length;
    const falsePicks = chosen.length - hits;
    const others = item.options.length - keys.size;
    return Math.max(0, hits / keys.size - (others === 0 ? 0 : falsePicks / others));
  },
  wrongOptions: (item, { chosen }) => chosen.filter((id) => !item.key.includes(id)),
  rightAnswer: (item) => ({ chosen: item.key }),
};
