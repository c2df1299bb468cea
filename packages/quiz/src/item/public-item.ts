import type { Text } from "@plain-credit/core";
import type { ItemType } from "./item.ts";

/** What the learner may see of an item; built field by field, never by leaving fields out. */
export type PublicItem = {
  readonly id: string;
  readonly type: ItemType;
  readonly stem: Text;
  readonly options: readonly { readonly id: string; readonly text: Text }[];
};
