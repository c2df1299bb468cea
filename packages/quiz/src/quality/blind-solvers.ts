import { asShown, turnedRound } from "./solvers/as-shown.ts";
import type { BlindSolver } from "./solvers/blind-solver.ts";
import { fixedPosition, lastPosition } from "./solvers/fixed-position.ts";
import { longestOption } from "./solvers/longest-option.ts";
import { middleValue } from "./solvers/middle-value.ts";
import { mostCautious } from "./solvers/most-cautious.ts";
import { mostConvergent } from "./solvers/most-convergent.ts";
import { mostHedged } from "./solvers/most-hedged.ts";
import { oneColumn } from "./solvers/one-column.ts";
import { shortestOption } from "./solvers/shortest-option.ts";
import { statedNumber } from "./solvers/stated-number.ts";
import { stemOverlap, stemOverlapShare } from "./solvers/stem-overlap.ts";
import { withoutAbsolutes } from "./solvers/without-absolutes.ts";

/** Every simple way to guess that a sound bank gives nothing to. */
export const blindSolvers: readonly BlindSolver[] = [
  longestOption,
  shortestOption,
  middleValue,
  mostHedged,
  withoutAbsolutes,
  mostCautious,
  mostConvergent,
  stemOverlap,
  stemOverlapShare,
  ...[1, 2, 3, 4].map(fixedPosition),
  lastPosition,
  asShown,
  turnedRound,
  oneColumn(true),
  oneColumn(false),
  statedNumber,
];
