import { textLength } from "../../text/text-length.ts";
import { ratingSolver } from "./blind-solver.ts";

/** Takes the shortest option. */
export const shortestOption = ratingSolver("shortest", ({ options, locale }) =>
  options.map((text) => -textLength(text, locale)),
);
