import type { Issue } from "@plain-credit/core";
import type { ChooseFirstStepFacts } from "../item/item-facts.ts";
import type { Knowledge } from "./knowledge.ts";

/** Whether the facts are those of a scenario of the pack: its findings with its variant's and no others, its numbers within their ranges, a persona that exists. */
export function checkScenario(knowledge: Knowledge, facts: ChooseFirstStepFacts): readonly Issue[] {
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

function sorted(findings: ChooseFirstStepFacts["findings"]): string {
  return findings
    .map(({ signal, value }) => `${signal}=${value}`)
    .sort()
    .join(" ");
}
