import type { Issue } from "@plain-credit/core";
import * as z from "zod/mini";
import type { ChooseFirstStepFacts } from "../item/facts/choose-first-step-facts.ts";
import { anyHolds, type Known } from "./clause-holds.ts";
import { judgeSteps } from "./first-step.ts";
import type { Knowledge } from "./knowledge.ts";
import { findOpenFindings } from "./open-world.ts";
import type { Judgement, Prover } from "./prover.ts";
import { checkFindings, findingsShape } from "./stated-findings.ts";
import { checkScenario, wordScenario } from "./stated-scenario.ts";

/** The one defensible step beats every other, and nothing left unsaid would make another one first. */
export const proveChooseFirstStep: Prover<ChooseFirstStepFacts> = {
  facts: z.strictObject({
    model: z.literal("choose-first-step"),
    scenario: z.string(),
    variant: z.string(),
    persona: z.string(),
    parameters: z.record(z.string(), z.number()),
    findings: findingsShape,
    options: z.record(
      z.string(),
      z.union([z.strictObject({ remedy: z.string() }), z.strictObject({ misconception: z.string() })]),
    ),
  }),
  judge: judgeChooseFirstStep,
};

function judgeChooseFirstStep(knowledge: Knowledge, facts: ChooseFirstStepFacts): Judgement {
  const { findings, options } = facts;
  const known = new Map(findings.map(({ signal, value }) => [signal, value]));
  const openWorld = findOpenFindings(knowledge, options, findings);
  const unstated = openWorld.map(({ signal, value, keys }): Issue => ({
    code: "finding-unstated",
    path: ["facts", "findings"],
    params: { signal, value, keys: keys.join(" ") },
  }));
  return {
    options: judgeSteps(knowledge, options, known),
    openWorld,
    wording: wordScenario(knowledge, facts),
    reasons: [
      ...checkFindings(knowledge, findings),
      ...checkScenario(knowledge, facts),
      ...checkPossible(knowledge, options, known),
      ...unstated,
    ],
  };
}

/** A wrong action that nobody could take in the case tempts nobody. */
function checkPossible(
  knowledge: Knowledge,
  options: ChooseFirstStepFacts["options"],
  known: Known,
): readonly Issue[] {
  return Object.entries(options).flatMap(([id, option]) => {
    const found = "misconception" in option ? knowledge.misconceptions.get(option.misconception) : undefined;
    return found?.when === undefined || anyHolds(found.when, known)
      ? []
      : [{ code: "action-impossible", path: ["facts", "options", id], params: { misconception: found.id } }];
  });
}
