import type { Schedule } from "./instalment.ts";

/** All interest (or fees) of a schedule, in ¥, unrounded. */
export function totalInterest(schedule: Schedule): number {
  return schedule.reduce((total, { interest }) => total + interest, 0);
}
