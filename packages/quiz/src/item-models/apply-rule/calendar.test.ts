import { expect, test } from "vitest";
import {
  addWorkingDays,
  addYears,
  endOfMonth,
  endOfYear,
  toDay,
  toDayNumber,
  weekdayOf,
} from "./calendar.ts";

const after = (day: string, days: number) => toDay(toDayNumber(day) + days);

test.each([
  ["2024-02-28", 1, "2024-02-29"],
  ["2024-02-28", 2, "2024-03-01"],
  ["2023-02-28", 1, "2023-03-01"],
  ["2100-02-28", 1, "2100-03-01"],
  ["2000-02-28", 1, "2000-02-29"],
  ["2026-01-31", 30, "2026-03-02"],
  ["2024-01-31", 30, "2024-03-01"],
  ["2026-12-20", 20, "2027-01-09"],
  ["2026-04-30", 1, "2026-05-01"],
])("%s and %i days is %s", (day, days, then) => {
  expect(after(day, days)).toBe(then);
});

test.each([
  ["2024-02-29", 5, "2029-02-28"],
  ["2024-02-29", 4, "2028-02-29"],
  ["2023-02-28", 1, "2024-02-28"],
  ["2021-12-31", 5, "2026-12-31"],
])("%s and %i years is %s", (day, years, then) => {
  expect(toDay(addYears(toDayNumber(day), years))).toBe(then);
});

test("months and years end on their last days", () => {
  expect(toDay(endOfMonth(toDayNumber("2024-02-03")))).toBe("2024-02-29");
  expect(toDay(endOfMonth(toDayNumber("2026-02-28")))).toBe("2026-02-28");
  expect(toDay(endOfMonth(toDayNumber("2026-12-01")))).toBe("2026-12-31");
  expect(toDay(endOfYear(toDayNumber("2026-03-01")))).toBe("2026-12-31");
});

test("weekdays go round, and working days leave out Saturdays and Sundays", () => {
  expect(weekdayOf(0)).toBe(4);
  expect(weekdayOf(-1)).toBe(3);
  expect(weekdayOf(toDayNumber("2026-11-23"))).toBe(1);
  expect(toDay(addWorkingDays(toDayNumber("2026-11-20"), 1))).toBe("2026-11-23");
  expect(toDay(addWorkingDays(toDayNumber("2026-11-23"), 20))).toBe("2026-12-21");
});

test("every day of five centuries is its number’s, and one follows the other", () => {
  let number = toDayNumber("1900-01-01");
  const [lengths, leap] = [[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], 29];
  for (let year = 1900; year < 2400; year += 1)
    for (const [at, usual] of lengths.entries()) {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      for (let date = 1; date <= (at === 1 && isLeap ? leap : usual); date += 1) {
        const day = `${year}-${String(at + 1).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
        if (toDay(number) !== day || toDayNumber(day) !== number) throw new Error(day);
        number += 1;
      }
    }
  expect(toDay(number)).toBe("2400-01-01");
});
