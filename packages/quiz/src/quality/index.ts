export { blindSolvers } from "./blind-solvers.ts";
export { evaluateModel } from "./evaluate-model.ts";
export type { ModelFigures, SolverFigure } from "./evaluate-model.ts";
export { lintBank } from "./lint-bank.ts";
export type { BankFinding } from "./bank/bank-rule.ts";
export type { BlindSolver } from "./solvers/blind-solver.ts";
export { intervalOfShare, type Estimate } from "./statistics/interval.ts";
