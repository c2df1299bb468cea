import { formReferenceSchema, type PublicForm } from "@plain-credit/quiz";
import * as z from "zod/mini";
import { textSchema } from "./text-schema.ts";

const option = z.strictObject({ id: z.string(), text: textSchema });

const table = z
  .strictObject({
    caption: textSchema,
    columns: z.array(textSchema),
    rows: z.array(z.array(textSchema)),
  })
  .check(z.describe("A table that the stem refers to; the first cell of a row heads it"));

const head = { id: z.string(), stem: textSchema, table: z.exactOptional(table) };
const options = z.array(option);

/** What `POST /api/v1/forms` answers: a form without key, rationale or fact. */
export const publicFormSchema: z.ZodMiniType<PublicForm> = z.strictObject({
  reference: formReferenceSchema,
  items: z.array(
    z.discriminatedUnion("type", [
      z.strictObject({
        ...head,
        type: z.enum(["single-choice", "multiple-choice", "ordering"]),
        options: options.check(z.describe("What to choose from, or the steps to put in order")),
      }),
      z.strictObject({
        ...head,
        type: z.literal("true-false-grid"),
        columns: z.strictObject({ yes: textSchema, no: textSchema }),
        options: options.check(z.describe("The rows, each to be put in one of the columns")),
      }),
      z.strictObject({
        ...head,
        type: z.literal("matching"),
        options: options.check(z.describe("The prompts, each to be matched with a choice")),
        choices: options,
      }),
      z.strictObject({
        ...head,
        type: z.literal("numeric"),
        unit: z.enum(["percent", "yuan", "months", "days"]),
      }),
    ]),
  ),
});
