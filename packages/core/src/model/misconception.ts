import * as z from "zod/mini";
import { clauseSchema } from "./finding.ts";
import { identifierSchema } from "./identifier.ts";
import { placementSchema } from "./placement.ts";
import { textSchema } from "./text.ts";

/** A wrong belief or bad advice. */
export const misconceptionSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by objectives, lessons and scenarios")),
    placement: placementSchema.check(z.describe("Where in the subject’s skeleton it belongs")),
    belief: textSchema.check(z.describe("The belief as people say it, one sentence")),
    action: z
      .optional(textSchema)
      .check(z.describe("What one would do on it, in the imperative, as an answer option")),
    when: z
      .optional(z.readonly(z.array(clauseSchema)))
      .check(z.describe("Absent, or one of these must hold for the action to be possible at all")),
    temptation: textSchema.check(z.describe("Why it tempts")),
    harm: textSchema.check(z.describe("What it leads to")),
    severity: z
      .literal([1, 2, 3, 4])
      .check(
        z.describe(
          "1 wasted effort · 2 extra cost · 3 direct loss or damage to the record · 4 crime, ruin, safety",
        ),
      ),
    truth: textSchema.check(z.describe("What is true instead")),
    claims: z.readonly(z.array(identifierSchema)).check(z.describe("Claims that assert it")),
    refutedBy: z.readonly(z.array(identifierSchema)).check(z.describe("Sound claims that show it wrong")),
  }),
);

/** A wrong belief or bad advice, why it tempts, the harm, and what refutes it. */
export type Misconception = z.infer<typeof misconceptionSchema>;
