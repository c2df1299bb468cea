import { toDay } from "../calendar.ts";

/** A day to choose: counted from which event, by which span, and its number. */
export type CountedDay = { readonly from: string; readonly by: string; readonly day: number };

/** The years that days lie in. */
export function yearsOf(days: readonly CountedDay[]): ReadonlySet<string> {
  return new Set(days.map(({ day }) => toDay(day).slice(0, 4)));
}
