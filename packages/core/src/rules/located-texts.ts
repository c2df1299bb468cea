import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Issue } from "../model/issue.ts";
import { locales, type Text } from "../model/text.ts";

/** A text with the place where its pack holds it. */
export type LocatedText = { readonly text: Text; readonly path: Issue["path"] };

/** All texts of all packs, however deep they lie, in the order of the packs. */
export function locatedTexts(graph: KnowledgeGraph): readonly LocatedText[] {
  return graph.packs.flatMap((pack, packIndex) => textsWithin(pack, ["packs", packIndex]));
}

/** The texts within a value; `path` is the value’s own. */
export function textsWithin(value: unknown, path: Issue["path"]): readonly LocatedText[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, at) => textsWithin(entry, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [{ text: value, path }];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    textsWithin(entry, [...path, key]),
  );
}

function isText(value: object): value is Text {
  return locales.every((locale) => typeof Reflect.get(value, locale) === "string");
}
