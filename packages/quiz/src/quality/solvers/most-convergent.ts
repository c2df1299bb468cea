import { contentWords } from "../../text/content-words.ts";
import { ratingSolver } from "./blind-solver.ts";
import { countShared } from "./shared-words.ts";

/** Takes the option that shares most words with the others. */
export const mostConvergent = ratingSolver("most-convergent", ({ options, locale }) => {
  const words = options.map((text) => contentWords(text)[locale]);
  return words.map((own, at) =>
    words.reduce((sum, other, place) => (place === at ? sum : sum + countShared(own, other)), 0),
  );
});
