import * as z from "zod/mini";
import { calendarDateSchema } from "./calendar-date.ts";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** Something that happened on a date and still matters to the learner. */
export const eventSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("A name of its own among the events")),
    date: calendarDateSchema.check(z.describe("When it happened, as exactly as is known")),
    strand: z
      .enum(["product", "rule", "relief"])
      .check(
        z.describe(
          "product: what became of the products · rule: what the law asks · relief: help and warnings for borrowers",
        ),
      ),
    name: textSchema.check(z.describe("A few words, for a picture: 成本明示施行")),
    text: textSchema.check(z.describe("What happened, in one or two sentences")),
    rules: z.readonly(z.array(identifierSchema)).check(z.describe("Rules whose validity it marks")),
    claims: z.readonly(z.array(identifierSchema)).check(z.describe("Claims that say more about it")),
    sources: z
      .readonly(z.array(identifierSchema).check(z.minLength(1)))
      .check(z.describe("Where it is reported or written")),
  }),
);

/** Something that happened on a date and still matters to the learner, with its sources. */
export type Event = z.infer<typeof eventSchema>;
