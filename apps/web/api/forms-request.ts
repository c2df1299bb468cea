import { seedTextSchema } from "@plain-credit/quiz";
import * as z from "zod/mini";

// Any short text may name a pack or blueprint, so that an unknown one is "not found", not "malformed".
const name = z.string().check(z.minLength(1), z.maxLength(64));

/** What `POST /api/v1/forms` takes. */
export const formsRequestSchema = z.strictObject({
  pack: name.check(z.describe("The id of a pack, as `GET /api/v1/health` lists them")),
  blueprint: name.check(z.describe("The id of a blueprint, such as `starter`")),
  seed: z.optional(
    seedTextSchema.check(z.describe("The same seed gives the same form; without one the server draws it")),
  ),
});
