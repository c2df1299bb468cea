import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";

/** Where in the article's skeleton a claim or misconception belongs; `beyond` is what the article does not mention. */
export const placementSchema = z.readonly(
  z.discriminatedUnion("part", [
    z.strictObject({ part: z.literal("framing") }),
    z.strictObject({ part: z.literal("causes"), causeFamily: identifierSchema }),
    z.strictObject({ part: z.literal("remedies"), remedyFamily: identifierSchema }),
    z.strictObject({ part: z.literal("closing") }),
    z.strictObject({ part: z.literal("beyond") }),
  ]),
);

/** Where in the article's skeleton a claim or misconception belongs. */
export type Placement = z.infer<typeof placementSchema>;
