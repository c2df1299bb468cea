import type { Item, ItemType } from "../item/item.ts";
import type { Answer } from "../item/response.ts";
import type { ItemTypeDefinition } from "./item-type.ts";
import { matching } from "./matching/matching.ts";
import { multipleChoice } from "./multiple-choice/multiple-choice.ts";
import { numeric } from "./numeric/numeric.ts";
import { ordering } from "./ordering/ordering.ts";
import { singleChoice } from "./single-choice/single-choice.ts";
import { trueFalseGrid } from "./true-false-grid/true-false-grid.ts";

/** Every response type. A new one is a folder and a line here. */
const itemTypes = {
  "single-choice": singleChoice,
  "multiple-choice": multipleChoice,
  "true-false-grid": trueFalseGrid,
  ordering,
  matching,
  numeric,
} as const satisfies Readonly<Record<ItemType, unknown>>;

/** The definition of a response type. */
export function itemTypeOf(type: ItemType): ItemTypeDefinition<Item, Answer> {
  // The table holds for each type a definition of just that type's items and answers, which TypeScript cannot follow through an index.
  return itemTypes[type] as unknown as ItemTypeDefinition<Item, Answer>;
}
