import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** A family of causes or of remedies; the article has four and five, and the pack lists them in its order. */
export const familySchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Named by causes or remedies as their family")),
    name: textSchema.check(z.describe("The family as a heading")),
    summary: textSchema.check(z.describe("What belongs here and what to look for: two sentences")),
  }),
);

/** A family of causes or of remedies. */
export type Family = z.infer<typeof familySchema>;
