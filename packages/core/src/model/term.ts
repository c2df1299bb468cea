import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** A word of the trade with what it means in plain words. */
export const termSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("A name of its own among the terms")),
    term: textSchema.check(z.describe("The word as contracts, apps and the news use it")),
    meaning: textSchema.check(z.describe("What it means, in words that need no explanation themselves")),
    claims: z.readonly(z.array(identifierSchema)).check(z.describe("Claims that say more about it")),
  }),
);

/** A word of the trade with what it means in plain words. */
export type Term = z.infer<typeof termSchema>;
