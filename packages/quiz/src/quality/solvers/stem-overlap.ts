import { contentWords } from "../../text/content-words.ts";
import { ratingSolver } from "./blind-solver.ts";
import { countShared } from "./shared-words.ts";

/** Takes the option that shares most words with the stem (in a matching item, the choice that shares most with the prompt). */
export const stemOverlap = ratingSolver(
  "stem-overlap",
  ({ stem, options, locale }) => {
    const asked = contentWords(stem)[locale];
    return options.map((text) => countShared(contentWords(text)[locale], asked));
  },
  { sight: "stem" },
);

/** As `stem-overlap`, by the share of the option's own words that the stem has, so that long options gain nothing. */
export const stemOverlapShare = ratingSolver(
  "stem-overlap-share",
  ({ stem, options, locale }) => {
    const asked = contentWords(stem)[locale];
    return options.map((text) => {
      const own = contentWords(text)[locale];
      return own.size === 0 ? 0 : countShared(own, asked) / own.size;
    });
  },
  { sight: "stem" },
);
