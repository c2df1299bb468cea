import { localize, type Locale, type Text } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";

/** The name of an outcome or cause of the pack. Throws when the pack lacks it. */
export function nameOf(kind: "outcomes" | "causes", id: string, locale: Locale): string {
  return localize(find<{ readonly id: string; readonly name: Text }>(jiebei[kind], id).name, locale);
}

/** The question that a signal asks. Throws when the pack lacks it. */
export function questionOf(signal: string, locale: Locale): string {
  return localize(find(jiebei.signals, signal).question, locale);
}

/** The short name of a signal. Throws when the pack lacks it. */
export function labelOf(signal: string, locale: Locale): string {
  return localize(find(jiebei.signals, signal).label, locale);
}

/** One answer to a signal. Throws when the pack lacks it. */
export function valueOf(signal: string, value: string, locale: Locale): string {
  const values: readonly { readonly id: string; readonly text: Text }[] = find(jiebei.signals, signal).values;
  return localize(find(values, value).text, locale);
}

function find<Node extends { readonly id: string }>(nodes: readonly Node[], id: string): Node {
  const node = nodes.find((listed) => listed.id === id);
  if (node === undefined) throw new Error(`The pack holds no ${id}.`);
  return node;
}
