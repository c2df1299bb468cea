import type { Locale, Pack, Text } from "@plain-credit/core";
import type { Item } from "../item/item.ts";

/** An option as rules look at it, in one language. */
export type OptionView = {
  readonly id: string;
  readonly text: string;
  readonly rationale: string;
  readonly claims: readonly string[];
  /** `type:id` of what it diagnoses, empty for nothing. */
  readonly diagnosis: string;
  /** What it stands for in the item's facts. */
  readonly stands: unknown;
};

/** An item as rules look at it, in one language. Whatever is missing of a broken item is empty. */
export type ItemView = {
  readonly item: Item;
  readonly locale: Locale;
  readonly pack: Pack | undefined;
  readonly stem: string;
  readonly rationale: string;
  readonly table: readonly string[];
  readonly options: readonly OptionView[];
  /** The right options and the others; none of either where an answer orders or matches. */
  readonly keys: readonly OptionView[];
  readonly others: readonly OptionView[];
  /** Texts shown side by side to choose among: the options; for matching the prompts, and the choices. */
  readonly lists: readonly (readonly string[])[];
};

/** Looks at an item in one language; nothing throws, whatever the item holds. */
export function viewItem(item: Item, locale: Locale, pack: Pack | undefined): ItemView {
  const stands = record(record(item.facts)["options"]);
  const options = listOf(item.options).map((value): OptionView => {
    const option = record(value);
    const id = String(option["id"]);
    return {
      id,
      text: textIn(option["text"], locale),
      rationale: textIn(option["rationale"], locale),
      claims: listOf(option["claims"]).map(String),
      diagnosis: diagnosisOf(record(option["diagnoses"])),
      stands: stands[id],
    };
  });
  const right = new Set(rightIds(item));
  const splits = item.type !== "ordering" && item.type !== "matching";
  const texts = options.map(({ text }) => text);
  return {
    item,
    locale,
    pack,
    stem: textIn(item.stem, locale),
    rationale: textIn(item.rationale, locale),
    table: tableTexts(item).map((text) => text[locale]),
    options,
    keys: splits ? options.filter(({ id }) => right.has(id)) : [],
    others: splits ? options.filter(({ id }) => !right.has(id)) : [],
    lists:
      item.type === "numeric"
        ? []
        : item.type === "matching"
          ? [texts, listOf(item.choices).map((choice) => textIn(record(choice)["text"], locale))]
          : [texts],
  };
}

/** The ids that a key names, whatever its shape. */
export function rightIds({ key }: Item): readonly string[] {
  if (typeof key === "string") return [key];
  return Array.isArray(key) ? key.map(String) : Object.keys(record(key));
}

/** Every text of an item that a learner reads before answering, in both languages, blank where it is missing. */
export function shownTexts(item: Item): readonly Text[] {
  const columns = record(record(item)["columns"]);
  const choices = listOf(record(item)["choices"]).map((choice) => record(choice)["text"]);
  return [
    bothOf(item.stem),
    ...listOf(item.options).map((option) => bothOf(record(option)["text"])),
    ...choices.map(bothOf),
    ...Object.values(columns).map(bothOf),
    ...tableTexts(item),
  ];
}

/** The reasons of an item in both languages. */
export function rationaleTexts(item: Item): readonly Text[] {
  return [item.rationale, ...listOf(item.options).map((option) => record(option)["rationale"])].map(bothOf);
}

function tableTexts(item: Item): readonly Text[] {
  const { caption, columns, rows } = record(item.table);
  if (caption === undefined) return [];
  return [caption, ...listOf(columns), ...listOf(rows).flatMap(listOf)].map(bothOf);
}

function bothOf(value: unknown): Text {
  return { "zh-CN": textIn(value, "zh-CN"), en: textIn(value, "en") };
}

function textIn(value: unknown, locale: Locale): string {
  const text = record(value)[locale];
  return typeof text === "string" ? text : "";
}

function diagnosisOf({ type, id }: Readonly<Record<string, unknown>>): string {
  return typeof id === "string" && id !== "" ? `${String(type)}:${id}` : "";
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  // A list with a hole in it is read as if the hole were filled with nothing.
  return Array.isArray(value) ? Array.from<unknown>(value) : [];
}
