import * as z from "zod/mini";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** The nodes that an objective or a lesson covers, by kind. */
export const coveredNodesSchema = z.readonly(
  z.strictObject({
    claims: z.readonly(z.array(identifierSchema)).check(z.describe("Claims, by id")),
    causes: z.readonly(z.array(identifierSchema)).check(z.describe("Causes, by id")),
    signals: z.readonly(z.array(identifierSchema)).check(z.describe("Signals, by id")),
    remedies: z.readonly(z.array(identifierSchema)).check(z.describe("Remedies, by id")),
    misconceptions: z.readonly(z.array(identifierSchema)).check(z.describe("Misconceptions, by id")),
  }),
);

/** Where an objective stands in the frameworks of financial education. */
export const objectiveTagsSchema = z.readonly(
  z.strictObject({
    oecd: z
      .enum(["money", "planning", "risk", "landscape"])
      .check(
        z.describe(
          "G20/OECD INFE core competencies: money and transactions · planning and managing finances · risk and reward · financial landscape",
        ),
      ),
    pboc: z
      .enum(["knowledge", "skill", "behaviour", "attitude"])
      .check(z.describe("The four sides of the People’s Bank of China’s financial literacy survey")),
    pisa: z
      .enum(["identify", "analyse", "evaluate", "apply"])
      .check(z.describe("PISA 2022 financial literacy: what the learner does with it")),
  }),
);

/** What a learner can do afterwards. */
export const objectiveSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(
      z.describe(
        "Named by lessons and by blueprints of quizzes; the starter quiz asks for why-flat and first-step",
      ),
    ),
    title: textSchema.check(z.describe("As an ability: 能分清 … / can tell …")),
    covers: coveredNodesSchema.check(z.describe("What its questions may ask about")),
    lessons: z.readonly(z.array(identifierSchema)).check(z.describe("What to read for it")),
    tags: z
      .optional(objectiveTagsSchema)
      .check(z.describe("Where it stands in frameworks of financial education")),
  }),
);

/** The nodes that an objective or a lesson covers, by kind. */
export type CoveredNodes = z.infer<typeof coveredNodesSchema>;

/** Where an objective stands in the frameworks of financial education. */
export type ObjectiveTags = z.infer<typeof objectiveTagsSchema>;

/** What a learner can do afterwards, and the nodes it covers. */
export type Objective = z.infer<typeof objectiveSchema>;
