import type { Issue, Text } from "@plain-credit/core";
import type { ChooseFirstStepFacts } from "../item/facts/choose-first-step-facts.ts";
import type { Wording } from "./check-wording.ts";
import type { Knowledge } from "./knowledge.ts";

/** What items tell of a case of a scenario, and of things to do in it. */
type StatedCase = Omit<ChooseFirstStepFacts, "model">;

/** Whether the facts are those of a scenario of the pack: its findings with its variant's and no others, its numbers within their ranges, a persona that exists. */
export function checkScenario(knowledge: Knowledge, facts: StatedCase): readonly Issue[] {
  const reasons: Issue[] = [];
  if (!knowledge.pack.personas.some(({ id }) => id === facts.persona))
    reasons.push({ code: "persona-unknown", path: ["facts", "persona"], params: { persona: facts.persona } });
  const scenario = knowledge.scenarios.get(facts.scenario);
  const variant = scenario?.variants.find(({ id }) => id === facts.variant);
  if (scenario === undefined || variant === undefined) {
    const { scenario: named, variant: way } = facts;
    return [
      ...reasons,
      { code: "scenario-unknown", path: ["facts"], params: { scenario: named, variant: way } },
    ];
  }
  const told = sorted([...scenario.findings, ...variant.findings]);
  const stated = sorted(facts.findings);
  if (told !== stated)
    reasons.push({ code: "findings-untold", path: ["facts", "findings"], params: { told, stated } });
  const drawn = Object.keys(facts.parameters).length === scenario.parameters.length;
  const within = scenario.parameters.every(({ id, minimum, maximum, step }) => {
    const value = facts.parameters[id];
    return (
      value !== undefined &&
      value >= minimum &&
      value <= maximum &&
      Number.isInteger((value - minimum) / step)
    );
  });
  if (!drawn || !within)
    reasons.push({ code: "parameter-outside", path: ["facts", "parameters"], params: {} });
  return reasons;
}

/** The story, the variant's clue with its numbers, and the name of each step or the action of each misconception. */
export function wordScenario(knowledge: Knowledge, facts: StatedCase): Wording {
  const scenario = knowledge.scenarios.get(facts.scenario);
  const clue = scenario?.variants.find(({ id }) => id === facts.variant)?.clue;
  const said = Object.entries(facts.options).flatMap(([id, option]) => {
    const text: Text | undefined =
      "remedy" in option
        ? knowledge.remedies.get(option.remedy)?.name
        : knowledge.misconceptions.get(option.misconception)?.action;
    return text === undefined ? [] : [[id, text] as const];
  });
  const told = scenario === undefined || clue === undefined ? [] : [scenario.story, clue];
  return { stem: [...told, ...shownNumbers(facts, told)], options: new Map(said) };
}

/** The numbers that the texts have slots for, as they are shown. */
function shownNumbers({ parameters }: StatedCase, texts: readonly Text[]): readonly Text[] {
  return Object.entries(parameters).flatMap(([id, value]) => {
    if (!texts.some((text) => text["zh-CN"].includes(`{${id}}`))) return [];
    const shown = String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
    return [{ "zh-CN": shown, en: shown }];
  });
}

function sorted(findings: StatedCase["findings"]): string {
  return findings
    .map(({ signal, value }) => `${signal}=${value}`)
    .sort()
    .join(" ");
}
