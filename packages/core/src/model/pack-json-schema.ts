import * as z from "zod/mini";
import { packSchema } from "./pack.ts";

/** The JSON Schema (2020-12) of a pack, for editors and for authors who write JSON. */
export function packJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(packSchema, { io: "input" }) as Record<string, unknown>;
}
