import { ratingSolver } from "./blind-solver.ts";

/** Leaves steps in the order shown, and matches the first prompt with the first choice, the second with the second. */
export const asShown = ratingSolver(
  "as-shown",
  ({ options, at: line }) => options.map((_, at) => -Math.abs(at - line)),
  { types: ["ordering", "matching"] },
);

/** Turns the order shown round. */
export const turnedRound = ratingSolver(
  "turned-round",
  ({ options, at: line }) => options.map((_, at) => -Math.abs(options.length - 1 - at - line)),
  { types: ["ordering", "matching"] },
);
