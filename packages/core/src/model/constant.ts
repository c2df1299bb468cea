import * as z from "zod/mini";
import { applicationSchema } from "./application.ts";
import { calendarDateSchema, daySchema } from "./calendar-date.ts";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** A number, date or line that changes, kept in one place. */
export const constantSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(
      z.describe(
        "Named by lessons that print the value; questions on the cap of private lending read lpr-1y",
      ),
    ),
    name: textSchema.check(z.describe("What the value is")),
    value: z
      .union([z.number(), z.string()])
      .check(z.describe("A number in its unit; a text for a date, a telephone number or hours")),
    unit: z
      .enum(["fraction", "yuan", "days", "years", "times", "date", "telephone", "clock-range"])
      .check(z.describe("fraction: 0.24 is 24%")),
    asOf: calendarDateSchema.check(z.describe("When the value was last seen to hold")),
    reviewBy: daySchema.check(z.describe("From this day on it counts as expired until checked anew")),
    source: identifierSchema.check(z.describe("The source that states it")),
    applies: z
      .optional(applicationSchema)
      .check(z.describe("What it decides in a case: questions of dates and lines are told from it")),
  }),
);

/** A number, date or line that changes, with its `asOf` date. */
export type Constant = z.infer<typeof constantSchema>;
