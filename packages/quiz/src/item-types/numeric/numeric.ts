import type { NumericItem } from "../../item/item.ts";
import type { NumericAnswer } from "../../item/response.ts";
import type { ItemTypeDefinition } from "../item-type.ts";
import { toPublicHead } from "../to-public-head.ts";
import { nearestOption } from "./nearest-option.ts";
import { parseNumber } from "./parse-number.ts";

/** A number: 1 point within the tolerance, else 0; a wrong number that is the result of a named mistake earns that mistake's reason. */
export const numeric: ItemTypeDefinition<NumericItem, NumericAnswer> = {
  toPublic: (item) => ({ ...toPublicHead(item), type: "numeric", unit: item.unit }),
  parseAnswer: (item, input) => parseNumber(item, input),
  isBlank: ({ value }) => value === null,
  earned: (item, { value }) => (value !== null && nearestOption(item, value) === item.key ? 1 : 0),
  wrongOptions(item, { value }) {
    const nearest = value === null ? undefined : nearestOption(item, value);
    return nearest === undefined || nearest === item.key ? [] : [nearest];
  },
  rightAnswer: ({ key, values }) => ({ value: values[key] ?? null }),
};
