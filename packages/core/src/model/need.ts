import * as z from "zod/mini";
import { clauseSchema } from "./finding.ts";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** Something in a case that calls for a step; it links causes to remedies. */
export const needSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by the remedies that meet it")),
    name: textSchema.check(z.describe("What is to be dealt with, a short noun phrase or clause")),
    urgency: z
      .literal([0, 1, 2, 3])
      .check(z.describe("0 danger now · 1 running loss or deadline · 2 correctable · 3 information")),
    causes: z.readonly(z.array(identifierSchema)).check(z.describe("The causes from which it arises")),
    opens: z.readonly(z.array(clauseSchema)).check(z.describe("It is open when any clause holds")),
    residual: z
      .optional(z.boolean())
      .check(z.describe("True for the one need that is open only when no other is")),
  }),
);

/** Something in a case that calls for a step. */
export type Need = z.infer<typeof needSchema>;
