import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";

/** One known fact of a case: this signal has this value. A signal without a finding is "don't know". */
export const findingSchema = z.readonly(
  z.strictObject({ signal: identifierSchema, value: identifierSchema }),
);

/** A case: what the borrower sees, and what is known. At most one finding a signal. */
export const findingsSchema = z.readonly(
  z.strictObject({ outcome: z.optional(identifierSchema), findings: z.readonly(z.array(findingSchema)) }),
);

/** A conjunction: it holds when every listed signal is known to have one of its values. */
export const clauseSchema = z.readonly(
  z.strictObject({
    all: z.readonly(
      z.array(
        z.readonly(
          z.strictObject({ signal: identifierSchema, values: z.readonly(z.array(identifierSchema)) }),
        ),
      ),
    ),
  }),
);

/** One known fact of a case. */
export type Finding = z.infer<typeof findingSchema>;

/** A case: the outcome seen, if any, and what is known. */
export type Findings = z.infer<typeof findingsSchema>;

/** A conjunction over findings; a list of clauses holds when any of them does. */
export type Clause = z.infer<typeof clauseSchema>;
