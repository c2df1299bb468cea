import type { BlindSolver } from "./blind-solver.ts";
import { ratingSolver } from "./blind-solver.ts";

/** Always takes the option in one place, counted from 1; where there are fewer, any. */
export function fixedPosition(position: number): BlindSolver {
  return ratingSolver(`position-${position}`, ({ options }) =>
    options.map((_, at) => (at === position - 1 ? 1 : 0)),
  );
}

/** Always takes the last option. */
export const lastPosition = ratingSolver("position-last", ({ options }) =>
  options.map((_, at) => (at === options.length - 1 ? 1 : 0)),
);
