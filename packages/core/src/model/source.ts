import * as z from "zod/mini";
import { calendarDateSchema, daySchema } from "./calendar-date.ts";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** S the article the subject starts from (asserts, never supports) · A law or regulator's text · B official explanation, press quoting the issuer, academic · C industry or blog · D author knowledge. */
export const sourceTiers = ["S", "A", "B", "C", "D"] as const;

/** A document that claims cite. */
export const sourceSchema = z.readonly(
  z.strictObject({
    id: identifierSchema,
    title: textSchema,
    issuer: textSchema,
    number: z.nullable(z.string()).check(z.describe("Official document number")),
    published: z.nullable(calendarDateSchema),
    effective: z.nullable(calendarDateSchema).check(z.describe("In force from")),
    url: z
      .nullable(z.string().check(z.regex(/^https:\/\/\S+$/)))
      .check(z.describe("Where the document can be opened")),
    tier: z.enum(sourceTiers),
    verified: z
      .enum(["text-read", "report-read", "from-knowledge"])
      .check(z.describe("Whether the text itself, a report of it, or neither was read")),
    checked: daySchema.check(z.describe("When it was last checked")),
  }),
);

/** A document that claims cite. */
export type Source = z.infer<typeof sourceSchema>;
