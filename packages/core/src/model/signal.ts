import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** One observable value of a signal. "Don't know" is always possible besides and is not listed. */
export const signalValueSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by findings; never “unknown”, which always stands besides")),
    text: textSchema.check(z.describe("The answer, as it stands on a button and behind the label in a case")),
    share: z
      .optional(z.number().check(z.minimum(0), z.maximum(1)))
      .check(
        z.describe(
          "Weighed signals only: rough share of those who ask who would answer so; checks a row of weights, is never shown, is no prior",
        ),
      ),
  }),
);

/** An observable fact about a case. */
export const signalSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by weights, findings and clauses")),
    role: z
      .enum(["weighed", "situation", "folklore"])
      .check(
        z.describe(
          "weighed: speaks for or against causes · situation: opens needs only · folklore: people ask about it, nobody has shown that it counts",
        ),
      ),
    group: z
      .optional(identifierSchema)
      .check(z.describe("Signals of one group tell of one thing and count once")),
    label: textSchema.check(
      z.describe("A short noun phrase that heads the value in a case: 还款记录 / Payment record"),
    ),
    question: textSchema.check(z.describe("Asked of the borrower, second person")),
    lookup: z.optional(textSchema).check(z.describe("Where the borrower can look this up")),
    values: z
      .readonly(z.array(signalValueSchema))
      .check(z.describe("The possible answers, “don’t know” left out")),
    claims: z.readonly(z.array(identifierSchema)).check(z.describe("The claims that say why it is asked")),
  }),
);

/** Signals of one group tell of one event; per cause the strongest for and the strongest against count. */
export const signalGroupSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by the signals of the group")),
    name: textSchema.check(z.describe("What the signals tell of")),
    why: textSchema.check(z.describe("Why they count once: one sentence")),
  }),
);

/** An observable fact about a case, with its possible values. */
export type Signal = z.infer<typeof signalSchema>;

/** One observable value of a signal. */
export type SignalValue = z.infer<typeof signalValueSchema>;

/** Signals that tell of one event. */
export type SignalGroup = z.infer<typeof signalGroupSchema>;
