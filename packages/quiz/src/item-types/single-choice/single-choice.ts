import type { SingleChoiceItem } from "../../item/item.ts";
import type { ItemTypeDefinition } from "../item-type.ts";
import { parseChosen } from "../parse-chosen.ts";
import { toPublicChoice } from "../to-public-choice.ts";

/** One right answer: 1 point or 0. More than one option chosen is `choice-excess`. */
export const singleChoice: ItemTypeDefinition<SingleChoiceItem> = {
  toPublic: toPublicChoice,
  parseResponse(item, input) {
    const parsed = parseChosen(item, input);
    if (!parsed.ok || parsed.value.chosen.length <= 1) return parsed;
    const { length } = parsed.value.chosen;
    return {
      ok: false,
      error: [{ code: "choice-excess", path: ["chosen"], params: { item: item.id, count: length } }],
    };
  },
  earned: (item, { chosen }) => (chosen[0] === item.key ? 1 : 0),
  keyOf: (item) => [item.key],
};
