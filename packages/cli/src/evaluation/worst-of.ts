import type { SolverFigure } from "@plain-credit/quiz/quality";

/** The figure with the highest upper bound; undefined of none. */
export function worstOf(figures: readonly SolverFigure[]): SolverFigure | undefined {
  return [...figures].sort((a, b) => b.gain.upper - a.gain.upper)[0];
}
