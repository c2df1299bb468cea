import * as z from "zod/mini";
import { calendarDateSchema, daySchema } from "./calendar-date.ts";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** S the article the subject starts from (asserts, never supports) · A law or regulator's text · B official explanation, press quoting the issuer, academic · C industry or blog · D author knowledge. */
export const sourceTiers = ["S", "A", "B", "C", "D"] as const;

/** A document that claims cite. */
export const sourceSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by citations")),
    title: textSchema.check(z.describe("The document’s title")),
    issuer: textSchema.check(z.describe("Who published it")),
    number: z.nullable(z.string()).check(z.describe("Official document number")),
    published: z
      .nullable(calendarDateSchema)
      .check(z.describe("Date of publication, as exactly as is known, or null")),
    effective: z.nullable(calendarDateSchema).check(z.describe("In force from")),
    url: z
      .nullable(z.string().check(z.regex(/^https:\/\/\S+$/)))
      .check(z.describe("Where the document can be opened")),
    tier: z
      .enum(sourceTiers)
      .check(
        z.describe(
          "S the article that the subject starts from (asserts, never supports) · A law or a regulator’s text · B official explanation, press quoting the issuer, academic · C industry or blog · D the author’s own knowledge",
        ),
      ),
    verified: z
      .enum(["text-read", "report-read", "from-knowledge"])
      .check(z.describe("Whether the text itself, a report of it, or neither was read")),
    checked: daySchema.check(z.describe("When it was last checked")),
  }),
);

/** A document that claims cite. */
export type Source = z.infer<typeof sourceSchema>;
