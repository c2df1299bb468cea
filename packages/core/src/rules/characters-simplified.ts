import type { ContentRule } from "./content-rule.ts";
import { locatedTexts } from "./located-texts.ts";
import { traditionalCharacters } from "./traditional-characters.ts";

/** Chinese texts are written in simplified characters. */
export const charactersSimplified: ContentRule = {
  codes: ["character-traditional"],
  check: (graph) =>
    locatedTexts(graph).flatMap(({ text, path }) => {
      const characters = [...new Set(text["zh-CN"].match(traditionalCharacters))].join("");
      return characters === ""
        ? []
        : [
            {
              code: "character-traditional",
              path: [...path, "zh-CN"],
              params: { characters },
            },
          ];
    }),
};
