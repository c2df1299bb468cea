import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** The allowed weights of evidence, in decibans: 10 speaks ten to one for a cause, −10 ten to one against it. */
export const weightBands = [-15, -10, -6, -3, 0, 3, 6, 10, 15] as const;

/** How far a signal's value speaks for or against a cause, in whole decibans. What is not listed is 0. */
export const weightSchema = z.readonly(
  z.strictObject({
    cause: identifierSchema.check(z.describe("The cause spoken for or against")),
    signal: identifierSchema.check(z.describe("The signal, in the role weighed")),
    value: identifierSchema.check(z.describe("The value that speaks")),
    weight: z
      .literal(weightBands)
      .check(z.describe("Decibans: 10 speaks ten to one for the cause, -10 ten to one against it")),
    why: textSchema.check(z.describe("Why it speaks so: one sentence for a learner")),
  }),
);

/** Two causes that cannot both explain one case. */
export const exclusivePairSchema = z.readonly(
  z.strictObject({
    causes: z.readonly(z.tuple([identifierSchema, identifierSchema])).check(z.describe("The two causes")),
    why: textSchema.check(z.describe("Why at most one can hold: one sentence")),
  }),
);

/** How far a signal's value speaks for or against a cause, in whole decibans. */
export type Weight = z.infer<typeof weightSchema>;

/** Two causes that cannot both explain one case. */
export type ExclusivePair = z.infer<typeof exclusivePairSchema>;
