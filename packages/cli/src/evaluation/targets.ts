import type { SolverFigure } from "@plain-credit/quiz/quality";

/** The points above chance, 0 to 1, that a solver may have at most; undefined where nothing is asked. */
export function targetOf({ solver, families }: SolverFigure): number | undefined {
  if (families === "any") return 0.02;
  if (families === "unseen") return 0.03;
  return solver === "options-known" || solver === "option-identity" ? 0.05 : undefined;
}

/** Whether a solver stays within its target, the upper end of the interval included. */
export function isWithin(figure: SolverFigure): boolean {
  const target = targetOf(figure);
  return target === undefined || figure.gain.upper <= target;
}
