import type { Issue } from "../model/issue.ts";
import { locales } from "../model/text.ts";
import type { ContentRule } from "./content-rule.ts";

/** Every text has words in every language. */
export const textTranslated: ContentRule = {
  codes: ["translation-missing"],
  check: (graph) => graph.packs.flatMap((pack, packIndex) => blankTexts(pack, ["packs", packIndex])),
};

function blankTexts(value: unknown, path: Issue["path"]): readonly Issue[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, at) => blankTexts(entry, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]): readonly Issue[] => {
    const locale = locales.find((listed) => listed === key);
    if (locale === undefined || typeof entry !== "string") return blankTexts(entry, [...path, key]);
    return entry.trim() === ""
      ? [{ code: "translation-missing", path: [...path, key], params: { locale } }]
      : [];
  });
}
