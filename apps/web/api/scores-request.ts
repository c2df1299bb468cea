import { formReferenceSchema } from "@plain-credit/quiz";
import * as z from "zod/mini";

const described = <T extends z.ZodMiniType>(schema: T, text: string) =>
  z.exactOptional(schema.check(z.describe(text)));

/** What `POST /api/v1/scores` takes; items left out are unanswered. */
export const scoresRequestSchema = z.strictObject({
  reference: formReferenceSchema,
  responses: z
    .array(
      z.strictObject({
        item: z.string().check(z.describe("The id of an item of the form")),
        certainty: described(
          z.enum(["sure", "fairly", "guess"]),
          "How sure the learner is; it moves no points and is reported apart",
        ),
        chosen: described(
          z.array(z.string()),
          "single-choice, multiple-choice: the ids of the options chosen",
        ),
        rows: described(
          z.record(z.string(), z.boolean()),
          "true-false-grid: by the id of a row, true for the column `yes`; rows left out are open",
        ),
        order: described(
          z.array(z.string()),
          "ordering: the ids of the steps in the learner's order, all of them or none",
        ),
        matches: described(
          z.record(z.string(), z.string()),
          "matching: by the id of a prompt, the id of its choice; prompts left out are open",
        ),
        value: described(
          z.union([z.number(), z.string(), z.null()]),
          "numeric: a number in the item's unit, or as people type it, such as `15.5%` or `1,234`; null for none",
        ),
      }),
    )
    .check(z.describe("At most one for each item, each with the one field of its item's type")),
});
