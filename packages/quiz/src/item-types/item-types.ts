import type { Item, ItemType } from "../item/item.ts";
import type { ItemTypeDefinition } from "./item-type.ts";
import { multipleChoice } from "./multiple-choice/multiple-choice.ts";
import { singleChoice } from "./single-choice/single-choice.ts";

type Definitions = { readonly [Kind in ItemType]: ItemTypeDefinition<Extract<Item, { type: Kind }>> };

/** Every response type. A new one is a folder and a line here. */
const itemTypes: Definitions = { "single-choice": singleChoice, "multiple-choice": multipleChoice };

/** The definition of a response type. */
export function itemTypeOf(type: ItemType): ItemTypeDefinition<Item> {
  // The table holds for each type a definition of just that type's items, which TypeScript cannot follow through an index.
  return itemTypes[type] as ItemTypeDefinition<Item>;
}
