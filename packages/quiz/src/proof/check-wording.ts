import type { Issue, Locale, Text } from "@plain-credit/core";
import type { Item } from "../item/item.ts";

/** What the words of an item must say: in the stem each of the texts, in each option one, over the columns of a grid, and in each choice of a matching. Slots in braces may hold anything. */
export type Wording = {
  readonly stem: readonly Text[];
  readonly options: ReadonlyMap<string, Text>;
  readonly columns?: { readonly yes: Text; readonly no: Text };
  readonly choices?: ReadonlyMap<string, Text>;
  /** What the reason of an option must say, by option. */
  readonly rationales?: ReadonlyMap<string, readonly Text[]>;
  /** The cells of the table, row by row. */
  readonly table?: readonly (readonly Text[])[];
};

const locales = ["zh-CN", "en"] as const;

/** Whether the learner reads, in both languages, the very facts from which the key was worked out. */
export function checkWording(item: Item, wording: Wording): readonly Issue[] {
  return locales.flatMap((locale) =>
    findSilences(item, wording, locale).concat(
      findOtherTexts(item, wording, locale),
      findOtherColumns(item, wording, locale),
      findSilentRationales(item, wording, locale),
      findOtherCells(item, wording, locale),
      findOtherChoices(item, wording, locale),
    ),
  );
}

function findSilences(item: Item, wording: Wording, locale: Locale): readonly Issue[] {
  const stem = comparable(item.stem[locale]);
  return wording.stem
    .map((text) => text[locale])
    .filter((text) => !fragments(text).every((said) => stem.includes(said)))
    .map((text) => ({ code: "stem-silent", path: ["stem", locale], params: { text } }));
}

function findOtherTexts(item: Item, wording: Wording, locale: Locale): readonly Issue[] {
  return item.options
    .filter(({ id, text }) => {
      const due = wording.options.get(id);
      return due !== undefined && comparable(due[locale]) !== comparable(text[locale]);
    })
    .map(({ id }) => ({
      code: "option-text-other",
      path: ["options", id, "text", locale],
      params: { option: id },
    }));
}

function findOtherColumns(item: Item, { columns }: Wording, locale: Locale): readonly Issue[] {
  if (columns === undefined || item.type !== "true-false-grid") return [];
  return (["yes", "no"] as const)
    .filter((column) => comparable(columns[column][locale]) !== comparable(item.columns[column][locale]))
    .map((column) => ({ code: "column-other", path: ["columns", column, locale], params: { column } }));
}

function findOtherChoices(item: Item, { choices }: Wording, locale: Locale): readonly Issue[] {
  if (choices === undefined || item.type !== "matching") return [];
  const other = item.choices.filter(
    ({ id, text }) => comparable(choices.get(id)?.[locale] ?? "") !== comparable(text[locale]),
  );
  const unshown = [...choices.keys()].filter((id) => !item.choices.some((choice) => choice.id === id));
  return [...other.map(({ id }) => id), ...unshown].map((id) => ({
    code: "choice-text-other",
    path: ["choices", id, "text", locale],
    params: { choice: id },
  }));
}

function findSilentRationales(item: Item, { rationales }: Wording, locale: Locale): readonly Issue[] {
  return item.options
    .filter(({ id, rationale }) =>
      (rationales?.get(id) ?? []).some((text) => !rationale[locale].includes(text[locale])),
    )
    .map(({ id }) => ({
      code: "rationale-silent",
      path: ["options", id, "rationale", locale],
      params: { option: id },
    }));
}

function findOtherCells({ table }: Item, { table: due }: Wording, locale: Locale): readonly Issue[] {
  const cellsOf = (rows: readonly (readonly Text[])[]) =>
    JSON.stringify(rows.map((row) => row.map((cell) => cell[locale])));
  if (cellsOf(table?.rows ?? []) === cellsOf(due ?? [])) return [];
  return [{ code: "table-other", path: ["table", locale], params: { table: cellsOf(due ?? []) } }];
}

function fragments(text: string): readonly string[] {
  return text
    .split(/\{[^{}]*\}/)
    .map(comparable)
    .filter((fragment) => fragment !== "");
}

/** A text without regard to case, spacing, the kind of its quotation marks and the marks at its ends, which depend on where it stands. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘“『「]/g, "“")
    .replace(/[’”』」]/g, "”")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:!?。，；：！？、“”]+|[\s.,;:!?。，；：！？、“”]+$/g, "");
}
