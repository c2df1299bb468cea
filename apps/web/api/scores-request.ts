import { formReferenceSchema } from "@plain-credit/quiz";
import * as z from "zod/mini";

/** What `POST /api/v1/scores` takes; items left out are unanswered. */
export const scoresRequestSchema = z.strictObject({
  reference: formReferenceSchema,
  responses: z
    .array(
      z.strictObject({
        item: z.string().check(z.describe("The id of an item of the form")),
        chosen: z.array(z.string()).check(z.describe("The ids of the options chosen")),
      }),
    )
    .check(z.describe("At most one for each item")),
});
