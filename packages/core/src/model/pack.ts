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
    id: identifierSchema.check(z.describe("The pack’s name in commands and links")),
    version: z
      .string()
      .check(
        z.regex(/^\d+\.\d+\.\d+$/),
        z.describe(
          "Wording counts up the third number; a treatment, a rule or a key the second; the schema or an id the first",
        ),
      ),
    asOf: daySchema.check(z.describe("The day for which the whole pack was checked")),
    title: textSchema.check(z.describe("What the pack answers, as a heading")),
    subject: textSchema.check(
      z.describe("The product class as cases name it, without a brand: 一家平台的消费贷"),
    ),
    sources: listOf(sourceSchema).check(z.describe("Documents that claims, rules and constants cite")),
    claims: listOf(claimSchema).check(z.describe("Checkable statements, one each")),
    causeFamilies: listOf(familySchema).check(z.describe("Families of causes, in the order shown")),
    remedyFamilies: listOf(familySchema).check(z.describe("Families of remedies, in the order shown")),
    outcomes: listOf(outcomeSchema).check(z.describe("What a borrower may see")),
    causes: listOf(causeSchema).check(z.describe("Why an outcome may have come about")),
    signalGroups: listOf(signalGroupSchema).check(z.describe("Signals that tell of one thing")),
    signals: listOf(signalSchema).check(z.describe("Observable facts about a case")),
    weights: listOf(weightSchema).check(z.describe("How far a signal’s value speaks for or against a cause")),
    exclusivePairs: listOf(exclusivePairSchema).check(z.describe("Causes of which at most one can hold")),
    needs: listOf(needSchema).check(z.describe("What in a case calls for a step")),
    remedies: listOf(remedySchema).check(z.describe("Sound steps")),
    misconceptions: listOf(misconceptionSchema).check(z.describe("Wrong beliefs and bad advice")),
    rules: listOf(ruleSchema).check(z.describe("Laws’ and platforms’ rules")),
    constants: listOf(constantSchema).check(z.describe("Numbers, dates and lines that change")),
    terms: listOf(termSchema).check(z.describe("Words of the trade in plain words")),
    events: listOf(eventSchema).check(z.describe("What happened, oldest first")),
    objectives: listOf(objectiveSchema).check(z.describe("What a learner can do afterwards")),
    lessons: listOf(lessonSchema).check(z.describe("The heads of lessons; their prose stands in the app")),
    personas: listOf(personaSchema).check(z.describe("Invented people for cases")),
    scenarios: listOf(scenarioSchema).check(z.describe("Situations that call for a first step")),
  }),
);

/** One body of knowledge with version and `asOf` date. */
export type Pack = z.infer<typeof packSchema>;
