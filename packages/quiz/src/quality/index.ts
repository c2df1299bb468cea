export { blindSolvers } from "./blind-solvers.ts";
export { chanceScore } from "./solvers/chance-score.ts";
export type { BlindSolver } from "./solvers/blind-solver.ts";
