import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** The nodes that an objective or a lesson covers, by kind. */
export const coveredNodesSchema = z.readonly(
  z.strictObject({
    claims: z.readonly(z.array(identifierSchema)),
    causes: z.readonly(z.array(identifierSchema)),
    signals: z.readonly(z.array(identifierSchema)),
    remedies: z.readonly(z.array(identifierSchema)),
    misconceptions: z.readonly(z.array(identifierSchema)),
  }),
);

/** What a learner can do afterwards. */
export const objectiveSchema = z.readonly(
  z.strictObject({
    id: identifierSchema,
    title: textSchema.check(z.describe("As an ability: 能分清 … / can tell …")),
    covers: coveredNodesSchema,
    lessons: z.readonly(z.array(identifierSchema)).check(z.describe("What to read for it")),
  }),
);

/** The nodes that an objective or a lesson covers, by kind. */
export type CoveredNodes = z.infer<typeof coveredNodesSchema>;

/** What a learner can do afterwards, and the nodes it covers. */
export type Objective = z.infer<typeof objectiveSchema>;
