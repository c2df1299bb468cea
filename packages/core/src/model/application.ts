import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

const texts = z.readonly(z.array(textSchema));

const claimNamed = identifierSchema.check(
  z.describe("The claim that states it; objectives that cover this claim may ask about it"),
);

/** A span of days or years that runs from what someone did: by when something is due, or how long it lasts. */
const periodSchema = z.readonly(
  z.strictObject({
    kind: z.literal("period").check(z.describe("A span that runs from an event")),
    claim: claimNamed,
    start: textSchema.check(
      z.describe(
        "What starts it, a phrase that follows the person’s name: 在柜台递交了异议 / handed in a dispute",
      ),
    ),
    before: texts.check(
      z.describe("What comes earlier, in the order of time, and does not start it: phrases as in start"),
    ),
    after: texts.check(z.describe("What comes later and does not start it either: phrases as in start")),
    questions: texts.check(z.describe("Questions for its last day, which mean the same")),
    row: textSchema.check(
      z.describe(
        "A case of it, kept or broken, with {value} in place of its length: so many days, or months where it is one of years",
      ),
    ),
  }),
);

/** A line that a number keeps to or crosses. */
const limitSchema = z.readonly(
  z.strictObject({
    kind: z.literal("limit").check(z.describe("A line that a number keeps to or crosses")),
    claim: claimNamed,
    keeps: z
      .enum(["up-to", "beyond", "outside"])
      .check(
        z.describe(
          "Which numbers are by the rule: up-to: the value and less · beyond: more than the value · outside: hours outside the clock range",
        ),
      ),
    row: textSchema.check(z.describe("A case of it, kept or broken, with {value} in place of the number")),
  }),
);

/** What a constant decides in a case. */
export const applicationSchema = z.discriminatedUnion("kind", [periodSchema, limitSchema]);

/** Which acts a rule reaches. */
export const reachSchema = z.readonly(
  z.strictObject({
    claim: claimNamed,
    demand: textSchema.check(z.describe("What the rule says and of whom: a clause without a full stop")),
    act: textSchema.check(
      z.describe(
        "The act whose day and circumstances decide, with {circumstance}: follows the person’s name",
      ),
    ),
    inside: texts.check(z.describe("Circumstances within its scope")),
    outside: texts.check(z.describe("Circumstances outside its scope, of the same kind")),
    retroactive: z.boolean().check(z.describe("Whether acts before its first day are within it as well")),
  }),
);

/** What a constant decides in a case: a period that runs from an event, or a line. */
export type Application = z.infer<typeof applicationSchema>;

/** Which acts a rule reaches: in time by its dates, in kind by these circumstances. */
export type Reach = z.infer<typeof reachSchema>;
