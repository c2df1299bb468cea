import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** Why an outcome may have come about. */
export const causeSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by weights, needs and objectives")),
    family: identifierSchema.check(z.describe("A cause family")),
    name: textSchema.check(z.describe("The cause as an answer option, 8–16 characters")),
    explanation: textSchema.check(z.describe("Two or three sentences for a learner")),
    control: z
      .enum(["none", "indirect", "direct"])
      .check(z.describe("How far the borrower can influence it")),
    outcomes: z.readonly(z.array(identifierSchema)).check(z.describe("The outcomes that it can bring about")),
    claims: z.readonly(z.array(identifierSchema)).check(z.describe("The claims that it rests on")),
    mainRemedy: z
      .optional(identifierSchema)
      .check(z.describe("The one step that matters most where the borrower has something to do")),
    waiting: z.optional(textSchema).check(z.describe("Said outright where nothing can be done but wait")),
  }),
);

/** Why an outcome may have come about. */
export type Cause = z.infer<typeof causeSchema>;
