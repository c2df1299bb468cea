import { ratingSolver } from "./blind-solver.ts";
import { countCautions } from "./telling-words.ts";

/** Takes the option with most words of caution (do not, check, stop …). */
export const mostCautious = ratingSolver("most-cautious", ({ options, locale }) =>
  options.map((text) => countCautions(text[locale], locale)),
);
