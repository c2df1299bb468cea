import type { CauseScore } from "./weigh-causes.ts";

/** Decibans at which evidence is clear: ten to one. */
export const clearEvidence = 10;

/** The scores less than 10 decibans behind the first, the first included; `scores` come sorted. */
export function causesInReach(scores: readonly CauseScore[]): readonly CauseScore[] {
  const [first] = scores;
  return first === undefined ? [] : scores.filter((other) => first.score - other.score < clearEvidence);
}
