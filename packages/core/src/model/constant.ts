import * as z from "zod/mini";
import { calendarDateSchema, daySchema } from "./calendar-date.ts";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** A number, date or line that changes, kept in one place. */
export const constantSchema = z.readonly(
  z.strictObject({
    id: identifierSchema,
    name: textSchema,
    value: z.union([z.number(), z.string()]),
    unit: z
      .enum(["fraction", "yuan", "days", "years", "times", "date", "telephone", "clock-range"])
      .check(z.describe("fraction: 0.24 is 24%")),
    asOf: calendarDateSchema.check(z.describe("When the value was last seen to hold")),
    reviewBy: daySchema.check(z.describe("From this day on it counts as expired until checked anew")),
    source: identifierSchema,
  }),
);

/** A number, date or line that changes, with its `asOf` date. */
export type Constant = z.infer<typeof constantSchema>;
