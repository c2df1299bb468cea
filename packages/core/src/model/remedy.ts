import * as z from "zod/mini";
import { clauseSchema } from "./finding.ts";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** Something sound to do, stop, wait for, check or ask. */
export const remedySchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by scenarios, objectives and lessons")),
    family: identifierSchema.check(z.describe("A remedy family")),
    name: textSchema.check(
      z.describe("The step in the imperative, short enough for an answer option (about 12–26 characters)"),
    ),
    detail: textSchema.check(z.describe("How to do it and why: two or three sentences")),
    action: z.enum(["do", "stop", "wait", "check", "ask"]).check(z.describe("What kind of step it is")),
    addresses: z.readonly(z.array(identifierSchema)).check(z.describe("Needs that it meets")),
    requires: z.readonly(z.array(clauseSchema)).check(z.describe("Empty, or one of these must hold")),
    forbids: z.readonly(z.array(clauseSchema)).check(z.describe("None of these may hold")),
    impossible: z
      .optional(z.readonly(z.array(clauseSchema)))
      .check(z.describe("When one of these holds there is nothing to take the step on, needed or not")),
    notNow: z
      .optional(
        z.readonly(
          z.array(
            z.readonly(
              z.strictObject({
                when: clauseSchema.check(z.describe("In which case")),
                text: textSchema.check(z.describe("Why the step does not come first, one sentence")),
              }),
            ),
          ),
        ),
      )
      .check(z.describe("Why it does not come first in a case; the first that holds is told")),
    cost: z
      .readonly(
        z.strictObject({
          money: z.literal([0, 1, 2, 3]).check(z.describe("0 nothing · 1 little · 2 some · 3 much")),
          effort: z.literal([0, 1, 2, 3]).check(z.describe("0 none · 1 minutes · 2 hours · 3 days or more")),
        }),
      )
      .check(z.describe("What taking it costs")),
    precedes: z
      .readonly(
        z.array(
          z.readonly(
            z.strictObject({
              remedy: identifierSchema.check(z.describe("The remedy that comes after")),
              claims: z.readonly(z.array(identifierSchema)).check(z.describe("The claims that say so")),
              why: z.optional(
                textSchema.check(
                  z.describe(
                    "Why, as a clause that can follow “because”, without a full stop; a pair without it is in no exercise",
                  ),
                ),
              ),
              uncovers: z.optional(
                z
                  .literal(true)
                  .check(z.describe("It takes this step to see whether the later one is needed")),
              ),
            }),
          ),
        ),
      )
      .check(z.describe("What it must come before")),
    claims: z.readonly(z.array(identifierSchema)).check(z.describe("The claims that make it sound")),
  }),
);

/** Something sound to do, stop, wait for, check or ask. */
export type Remedy = z.infer<typeof remedySchema>;
