import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { locales } from "../model/text.ts";
import { locatedTexts, type LocatedText } from "./located-texts.ts";

/** All texts that have words in every language and can be compared. Blank ones are the rule text-translated’s. */
export function translatedTexts(graph: KnowledgeGraph): readonly LocatedText[] {
  return locatedTexts(graph).filter(({ text }) => locales.every((locale) => text[locale].trim() !== ""));
}
