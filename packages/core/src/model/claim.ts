import * as z from "zod/mini";
import { daySchema } from "./calendar-date.ts";
import { identifierSchema } from "./identifier.ts";
import { placementSchema } from "./placement.ts";
import { textSchema } from "./text.ts";

/** A source with the place in it that speaks to the claim. */
export const citationSchema = z.readonly(
  z.strictObject({
    source: identifierSchema,
    locator: z.optional(textSchema).check(z.describe("The article, item or page, e.g. 第17条 / art. 17")),
  }),
);

/** Sources that speak for and against a claim, or the record of a search that found none. The seed article never counts. */
export const evidenceSchema = z.readonly(
  z.strictObject({
    for: z.readonly(z.array(citationSchema)),
    against: z.readonly(z.array(citationSchema)),
    noneFound: z.optional(z.readonly(z.strictObject({ searched: textSchema, asOf: daySchema }))),
  }),
);

/** One checkable statement. A sentence that says two things is two claims. */
export const claimSchema = z.readonly(
  z.strictObject({
    id: identifierSchema,
    row: z
      .optional(identifierSchema)
      .check(z.describe("The row of the article that it takes up; two claims may share one")),
    placement: placementSchema,
    kind: z.enum(["fact", "advice", "framing"]),
    support: z.enum(["documented", "plausible", "unfounded", "false"]),
    effect: z
      .optional(z.enum(["helps", "neutral", "costly", "harmful"]))
      .check(z.describe("Advice only: what following it does")),
    text: textSchema.check(z.describe("The statement, in our words")),
    reason: textSchema.check(z.describe("Why it is to be taken as it is: one or two full sentences")),
    correction: z
      .optional(textSchema)
      .check(z.describe("What is right instead; due when it is unfounded, false or harmful")),
    evidence: evidenceSchema,
  }),
);

/** One checkable statement with its support, its effect if it is advice, and its evidence. */
export type Claim = z.infer<typeof claimSchema>;

/** A source with the place in it that speaks to the claim. */
export type Citation = z.infer<typeof citationSchema>;
