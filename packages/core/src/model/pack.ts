import * as z from "zod/mini";
import { daySchema } from "./calendar-date.ts";
import { causeSchema } from "./cause.ts";
import { claimSchema } from "./claim.ts";
import { constantSchema } from "./constant.ts";
import { eventSchema } from "./event.ts";
import { familySchema } from "./family.ts";
import { identifierSchema } from "./identifier.ts";
import { lessonSchema } from "./lesson.ts";
import { misconceptionSchema } from "./misconception.ts";
import { needSchema } from "./need.ts";
import { objectiveSchema } from "./objective.ts";
import { outcomeSchema } from "./outcome.ts";
import { personaSchema } from "./persona.ts";
import { remedySchema } from "./remedy.ts";
import { ruleSchema } from "./rule.ts";
import { scenarioSchema } from "./scenario.ts";
import { signalGroupSchema, signalSchema } from "./signal.ts";
import { sourceSchema } from "./source.ts";
import { termSchema } from "./term.ts";
import { textSchema } from "./text.ts";
import { exclusivePairSchema, weightSchema } from "./weight.ts";

const listOf = <T extends z.ZodMiniType>(schema: T) => z.readonly(z.array(schema));

/** One body of knowledge. Unknown keys are refused; references are checked by `buildGraph`. */
export const packSchema = z.readonly(
  z.strictObject({
    id: identifierSchema,
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
    asOf: daySchema.check(z.describe("The day for which the whole pack was checked")),
    title: textSchema,
    subject: textSchema.check(
      z.describe("The product class as cases name it, without a brand: 一家平台的消费贷"),
    ),
    sources: listOf(sourceSchema),
    claims: listOf(claimSchema),
    causeFamilies: listOf(familySchema),
    remedyFamilies: listOf(familySchema),
    outcomes: listOf(outcomeSchema),
    causes: listOf(causeSchema),
    signalGroups: listOf(signalGroupSchema),
    signals: listOf(signalSchema),
    weights: listOf(weightSchema),
    exclusivePairs: listOf(exclusivePairSchema),
    needs: listOf(needSchema),
    remedies: listOf(remedySchema),
    misconceptions: listOf(misconceptionSchema),
    rules: listOf(ruleSchema),
    constants: listOf(constantSchema),
    terms: listOf(termSchema),
    events: listOf(eventSchema),
    objectives: listOf(objectiveSchema),
    lessons: listOf(lessonSchema),
    personas: listOf(personaSchema),
    scenarios: listOf(scenarioSchema),
  }),
);

/** One body of knowledge with version and `asOf` date. */
export type Pack = z.infer<typeof packSchema>;
