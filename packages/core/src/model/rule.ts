import * as z from "zod/mini";
import { reachSchema } from "./application.ts";
import { calendarDateSchema } from "./calendar-date.ts";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** A law's or a platform's rule. */
export const ruleSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by events; often the source’s id")),
    title: textSchema.check(z.describe("Its official title")),
    number: z.nullable(z.string()).check(z.describe("Official document number, or null")),
    effective: calendarDateSchema.check(z.describe("In force from")),
    until: z.optional(calendarDateSchema).check(z.describe("Last day in force, where one is set")),
    scope: textSchema.check(z.describe("Whom and what it binds")),
    takeaway: textSchema.check(z.describe("What it means for a borrower: one or two sentences")),
    source: identifierSchema.check(z.describe("The source that holds its text")),
    applies: z
      .optional(reachSchema)
      .check(z.describe("Which acts it reaches: questions of validity are told from it")),
  }),
);

/** A law's or a platform's rule, with number, validity dates and scope. */
export type Rule = z.infer<typeof ruleSchema>;
