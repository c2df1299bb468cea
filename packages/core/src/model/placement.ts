import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";

const partOf = <Part extends string>(part: Part, meaning: string) =>
  z.literal(part).check(z.describe(meaning));

/** Where in the article's skeleton a claim or misconception belongs; `beyond` is what the article does not mention. */
export const placementSchema = z.readonly(
  z.discriminatedUnion("part", [
    z.strictObject({ part: partOf("framing", "Before the causes: what the subject is about") }),
    z.strictObject({
      part: partOf("causes", "Among the causes"),
      causeFamily: identifierSchema.check(z.describe("The family of causes")),
    }),
    z.strictObject({
      part: partOf("remedies", "Among the remedies"),
      remedyFamily: identifierSchema.check(z.describe("The family of remedies")),
    }),
    z.strictObject({ part: partOf("closing", "After the remedies: what to take away") }),
    z.strictObject({ part: partOf("beyond", "Outside the skeleton") }),
  ]),
);

/** Where in the article's skeleton a claim or misconception belongs. */
export type Placement = z.infer<typeof placementSchema>;
