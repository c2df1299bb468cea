import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** A neighbour in cases and lessons: fiction, and marked so wherever shown. */
export const personaSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("A name of its own among the personas")),
    name: textSchema.check(z.describe("An invented name")),
    sketch: textSchema.check(
      z.describe("Age and work, a phrase that follows the name: 35 岁,开早点铺 / 35, runs a breakfast stall"),
    ),
  }),
);

/** A neighbour in cases and lessons: fiction. */
export type Persona = z.infer<typeof personaSchema>;
