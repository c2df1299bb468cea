import type { Schedule } from "./instalment.ts";

/** All payments of a schedule, in ¥, unrounded: the principal and the interest. */
export function totalPaid(schedule: Schedule): number {
  return schedule.reduce((total, { payment }) => total + payment, 0);
}
