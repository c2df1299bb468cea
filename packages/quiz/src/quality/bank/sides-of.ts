import type { Text } from "@plain-credit/core";
import type { Item, MultipleChoiceItem, Option, SingleChoiceItem } from "../../item/item.ts";

/** An item that asks for a choice among its options. */
export type ChoiceItem = SingleChoiceItem | MultipleChoiceItem;

/** The items that ask for a choice among their options. */
export function choicesAmong(items: readonly Item[]): readonly ChoiceItem[] {
  return items.filter((item) => item.type === "single-choice" || item.type === "multiple-choice");
}

/** The options that are right and those that are not. */
export function sidesOf(item: ChoiceItem): {
  readonly keys: readonly Option[];
  readonly others: readonly Option[];
} {
  const isKey = ({ id }: Option) => (typeof item.key === "string" ? id === item.key : item.key.includes(id));
  return { keys: item.options.filter(isKey), others: item.options.filter((option) => !isKey(option)) };
}

/** The texts of options. */
export function textsOf(options: readonly Option[]): readonly Text[] {
  return options.map(({ text }) => text);
}
