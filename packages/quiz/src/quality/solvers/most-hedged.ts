import { ratingSolver } from "./blind-solver.ts";
import { countHedges } from "./telling-words.ts";

/** Takes the option with most words that leave room (usually, may …). */
export const mostHedged = ratingSolver("most-hedged", ({ options, locale }) =>
  options.map((text) => countHedges(text[locale], locale)),
);
