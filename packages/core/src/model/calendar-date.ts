import * as z from "zod/mini";

/** A date as known: `2026`, `2026-08` or `2026-08-01`. Such strings sort by time when compared as text. */
export const calendarDateSchema = z
  .string()
  .check(
    z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
    z.describe("A date: year, year-month or year-month-day"),
  );

/** A full day: `2026-08-01`. */
export const daySchema = z
  .string()
  .check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/), z.describe("A day: year-month-day"));
