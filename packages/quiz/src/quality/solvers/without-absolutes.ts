import { ratingSolver } from "./blind-solver.ts";
import { countAbsolutes } from "./telling-words.ts";

/** Shuns options that leave no exception (always, never …). */
export const withoutAbsolutes = ratingSolver("without-absolutes", ({ options, locale }) =>
  options.map((text) => (countAbsolutes(text[locale], locale) > 0 ? 0 : 1)),
);
