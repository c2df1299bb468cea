import { locales } from "../model/text.ts";
import type { ContentRule } from "./content-rule.ts";
import { locatedTexts } from "./located-texts.ts";

/** Every text has words in every language. */
export const textTranslated: ContentRule = {
  codes: ["translation-missing"],
  check: (graph) =>
    locatedTexts(graph).flatMap(({ text, path }) =>
      locales
        .filter((locale) => text[locale].trim() === "")
        .map((locale) => ({ code: "translation-missing", path: [...path, locale], params: { locale } })),
    ),
};
