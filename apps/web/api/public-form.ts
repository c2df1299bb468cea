import { formReferenceSchema, type PublicForm } from "@plain-credit/quiz";
import * as z from "zod/mini";
import { textSchema } from "./text-schema.ts";

const option = z.strictObject({ id: z.string(), text: textSchema });

/** What `POST /api/v1/forms` answers: a form without key, rationale or fact. */
export const publicFormSchema: z.ZodMiniType<PublicForm> = z.strictObject({
  reference: formReferenceSchema,
  items: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(["single-choice", "multiple-choice"]),
      stem: textSchema,
      options: z.array(option),
    }),
  ),
});
