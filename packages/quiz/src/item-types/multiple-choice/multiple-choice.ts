import type { MultipleChoiceItem } from "../../item/item.ts";
import type { ItemTypeDefinition } from "../item-type.ts";
import { parseChosen } from "../parse-chosen.ts";
import { toPublicChoice } from "../to-public-choice.ts";

/** Any number of right answers: the share of keys hit less the share of others picked, 0 at least. */
export const multipleChoice: ItemTypeDefinition<MultipleChoiceItem> = {
  toPublic: toPublicChoice,
  parseResponse: (item, input) => parseChosen(item, input, item.options.length),
  earned(item, { chosen }) {
    const keys = new Set(item.key);
    const hits = chosen.filter((id) => keys.has(id)).length;
    const falsePicks = chosen.length - hits;
    const others = item.options.length - keys.size;
    return Math.max(0, hits / keys.size - (others === 0 ? 0 : falsePicks / others));
  },
  keyOf: (item) => item.key,
};
