import * as z from "zod/mini";
import { findingSchema } from "./finding.ts";
import { identifierSchema } from "./identifier.ts";
import { textSchema } from "./text.ts";

/** A number drawn for a story: from `minimum` to `maximum` in steps, shown in its unit. */
export const parameterSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("Stands in the story as {id}")),
    minimum: z.number().check(z.describe("The smallest value drawn")),
    maximum: z.number().check(z.describe("The largest value drawn")),
    step: z.number().check(z.describe("The distance between values")),
    unit: z.enum(["yuan", "count", "days", "months"]).check(z.describe("How the value is written")),
  }),
);

/** One way in which a situation can stand. Its clue is what decides; the key is worked out from the findings, never listed. */
export const scenarioVariantSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("A name of its own among the variants")),
    clue: textSchema.check(
      z.describe("The sentences that state this variant's findings; may hold {name} and parameters"),
    ),
    findings: z.readonly(z.array(findingSchema)).check(z.describe("What the clue states")),
    because: z
      .optional(textSchema)
      .check(
        z.describe("Why its first step comes first, where the need’s name alone would not fit the case"),
      ),
  }),
);

/** A situation that calls for a first step, with variants in which different steps come first: traps and their legitimate twins. */
export const scenarioSchema = z.readonly(
  z.strictObject({
    id: identifierSchema.check(z.describe("A name of its own among the scenarios")),
    skeletons: z
      .readonly(z.array(identifierSchema))
      .check(z.describe("The skeletons of the fact sheet that it takes up")),
    level: z.literal([1, 2, 3]).check(z.describe("1 to begin with · 2 to go on · 3 in depth")),
    story: textSchema.check(
      z.describe("What is common to all variants; may hold {name}, {sketch} and parameters"),
    ),
    parameters: z
      .readonly(z.array(parameterSchema))
      .check(z.describe("The numbers that the story and the clues draw")),
    findings: z.readonly(z.array(findingSchema)).check(z.describe("What the story states in every variant")),
    options: z
      .readonly(z.array(identifierSchema))
      .check(z.describe("Remedies, three at least; each comes first in some variant")),
    temptations: z
      .readonly(z.array(identifierSchema))
      .check(z.describe("Misconceptions with an action that tempts here")),
    variants: z
      .readonly(z.array(scenarioVariantSchema))
      .check(z.describe("The ways in which it can stand, one clue each")),
  }),
);

/** A number drawn for a story. */
export type Parameter = z.infer<typeof parameterSchema>;

/** One way in which a situation can stand. */
export type ScenarioVariant = z.infer<typeof scenarioVariantSchema>;

/** A situation that calls for a first step. */
export type Scenario = z.infer<typeof scenarioSchema>;
