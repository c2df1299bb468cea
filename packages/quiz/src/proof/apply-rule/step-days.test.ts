import { expect, test } from "vitest";
import {
  addWorkingDays,
  addYears,
  toDay,
  toDayNumber,
  weekdayOf,
} from "../../item-models/apply-rule/calendar.ts";
import { isRealDay, isRestDay, stepDays, stepWorkingDays, stepYears } from "./step-days.ts";

test("two ways of counting agree on every day of sixteen years", () => {
  const first = toDayNumber("2019-01-01");
  for (let number = first; number < first + 16 * 365; number += 1) {
    const day = toDay(number);
    expect([
      stepDays(day, 20),
      stepYears(day, 5),
      stepWorkingDays(day, 7),
      isRestDay(day),
      isRealDay(day),
    ]).toEqual([
      toDay(number + 20),
      toDay(addYears(number, 5)),
      toDay(addWorkingDays(number, 7)),
      weekdayOf(number) > 5,
      true,
    ]);
  }
});

test.each(["2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-08-00", "2026-8-1", "someday"])(
  "%s is no day of the calendar",
  (day) => {
    expect(isRealDay(day)).toBe(false);
  },
);
