import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";

/** One known fact of a case: this signal has this value. A signal without a finding is "don't know". */
export const findingSchema = z.readonly(
  z.strictObject({
    signal: identifierSchema.check(z.describe("The signal that is known")),
    value: identifierSchema.check(z.describe("Which of its values it has")),
  }),
);

/** A case: what the borrower sees, and what is known. At most one finding a signal. */
export const findingsSchema = z.readonly(
  z.strictObject({
    outcome: z.optional(identifierSchema).check(z.describe("What the borrower sees")),
    findings: z.readonly(z.array(findingSchema)).check(z.describe("What is known")),
  }),
);

/** A conjunction: it holds when every listed signal is known to have one of its values. */
export const clauseSchema = z.readonly(
  z.strictObject({
    all: z
      .readonly(
        z.array(
          z.readonly(
            z.strictObject({
              signal: identifierSchema.check(z.describe("The signal that it reads")),
              values: z.readonly(z.array(identifierSchema)).check(z.describe("It must have one of these")),
            }),
          ),
        ),
      )
      .check(z.describe("All of these must hold")),
  }),
);

/** One known fact of a case. */
export type Finding = z.infer<typeof findingSchema>;

/** A case: the outcome seen, if any, and what is known. */
export type Findings = z.infer<typeof findingsSchema>;

/** A conjunction over findings; a list of clauses holds when any of them does. */
export type Clause = z.infer<typeof clauseSchema>;
