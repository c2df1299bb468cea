import * as z from "zod/mini";
import { daySchema } from "./calendar-date.ts";
import { formulaSchema, statementSchema } from "./formula.ts";
import { identifierSchema } from "./identifier.ts";
import { placementSchema } from "./placement.ts";
import { textSchema } from "./text.ts";

/** A source with the place in it that speaks to the claim. */
export const citationSchema = z.readonly(
  z.strictObject({
    source: identifierSchema.check(z.describe("The source cited")),
    locator: z.optional(textSchema).check(z.describe("The article, item or page, e.g. 第17条 / art. 17")),
  }),
);

/** Sources that speak for and against a claim, or the record of a search that found none. The seed article never counts. */
export const evidenceSchema = z.readonly(
  z.strictObject({
    for: z.readonly(z.array(citationSchema)).check(z.describe("Citations that support the claim")),
    against: z.readonly(z.array(citationSchema)).check(z.describe("Citations that contradict it")),
    noneFound: z
      .optional(
        z.readonly(
          z.strictObject({
            searched: textSchema.check(z.describe("Where was looked")),
            asOf: daySchema.check(z.describe("The day of the search")),
          }),
        ),
      )
      .check(z.describe("In place of citations, when a search found none")),
  }),
);

/** One checkable statement. A sentence that says two things is two claims. */
export const claimSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named wherever the claim is cited")),
    row: z
      .optional(identifierSchema)
      .check(z.describe("The row of the article that it takes up; two claims may share one")),
    placement: placementSchema.check(z.describe("Where in the subject’s skeleton it belongs")),
    kind: z
      .enum(["fact", "advice", "framing"])
      .check(
        z.describe(
          "fact: how things are · advice: what to do · framing: a way of speaking, neither true nor false",
        ),
      ),
    support: z
      .enum(["documented", "plausible", "unfounded", "false"])
      .check(
        z.describe(
          "documented: a source says so · plausible: makes sense, unconfirmed · unfounded: nothing speaks for it · false: sources contradict it",
        ),
      ),
    effect: z
      .optional(z.enum(["helps", "neutral", "costly", "harmful"]))
      .check(z.describe("Advice only: what following it does")),
    text: textSchema.check(z.describe("The statement, in our words")),
    reason: textSchema.check(z.describe("Why it is to be taken as it is: one or two full sentences")),
    correction: z
      .optional(textSchema)
      .check(z.describe("What is right instead; due when it is unfounded, false or harmful")),
    evidence: evidenceSchema.check(z.describe("The sources, or the search that found none")),
    formulas: z
      .optional(z.readonly(z.array(formulaSchema)))
      .check(z.describe("What it tells how to work out: questions of cost calculate with these")),
    statements: z
      .optional(z.readonly(z.array(statementSchema)))
      .check(z.describe("What it has one look into: questions show such a paper as a table")),
  }),
);

/** One checkable statement with its support, its effect if it is advice, and its evidence. */
export type Claim = z.infer<typeof claimSchema>;

/** A source with the place in it that speaks to the claim. */
export type Citation = z.infer<typeof citationSchema>;
