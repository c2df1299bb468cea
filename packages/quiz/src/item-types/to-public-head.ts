import type { Text } from "@plain-credit/core";
import type { ItemTable } from "../item/item-table.ts";
import type { Item } from "../item/item.ts";
import type { PublicOption } from "../item/public-item.ts";

/** What a learner may see of any item, named one by one so that a new private field stays private. */
export function toPublicHead({ id, stem, table }: Item): {
  readonly id: string;
  readonly stem: Text;
  readonly table?: ItemTable;
} {
  return { id, stem: copyText(stem), ...(table === undefined ? {} : { table: copyTable(table) }) };
}

/** Options, rows or choices with their texts and nothing else. */
export function toPublicOptions(options: readonly PublicOption[]): readonly PublicOption[] {
  return options.map(({ id, text }) => ({ id, text: copyText(text) }));
}

/** A text in the languages of Plain Credit and nothing else. */
export function copyText(text: Text): Text {
  return { "zh-CN": text["zh-CN"], en: text.en };
}

function copyTable({ caption, columns, rows }: ItemTable): ItemTable {
  return {
    caption: copyText(caption),
    columns: columns.map(copyText),
    rows: rows.map((cells) => cells.map(copyText)),
  };
}
