import * as z from "zod/mini";
import { packSchema } from "./pack.ts";

/** The JSON Schema (2020-12) of a pack, for editors and for authors who write JSON. */
export function packJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(packSchema, {
    io: "input",
    // A form editor would show read-only fields that nobody can fill in; only the parsed value is read-only.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  }) as Record<string, unknown>;
}
