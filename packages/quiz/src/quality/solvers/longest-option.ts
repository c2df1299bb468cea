import { textLength } from "../../text/text-length.ts";
import { ratingSolver } from "./blind-solver.ts";

/** Takes the longest option. */
export const longestOption = ratingSolver("longest", ({ options, locale }) =>
  options.map((text) => textLength(text, locale)),
);
