import type { Persona, Scenario, Text } from "@plain-credit/core";
import { drawIndex } from "../../random/draw.ts";
import type { Seed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { formatQuantity } from "../../text/format-number.ts";
import { joinSentences } from "../../text/join-texts.ts";

/** The numbers of a story, each drawn on its own steps. */
export function drawParameters(seed: Seed, scenario: Scenario): Readonly<Record<string, number>> {
  return Object.fromEntries(
    scenario.parameters.map(({ id, minimum, maximum, step }) => {
      const steps = Math.floor((maximum - minimum) / step) + 1;
      return [id, minimum + step * drawIndex(seed, `parameter/${id}`, steps)];
    }),
  );
}

/** The stem: what is common to the situation, the clue that decides, and the question, which is what comes first unless another is given. */
export function tellStory(
  scenario: Scenario,
  clue: Text,
  persona: Persona,
  parameters: Readonly<Record<string, number>>,
  question: Text = whatFirst,
): Text {
  const numbers = scenario.parameters.map(
    ({ id, unit }) => [id, formatQuantity(parameters[id] ?? 0, unit)] as const,
  );
  const slots = { name: persona.name, sketch: persona.sketch, ...Object.fromEntries(numbers) };
  return joinSentences(fillSlots(scenario.story, slots), fillSlots(clue, slots), question);
}

const whatFirst = { "zh-CN": "第一步该做什么？", en: "What should come first?" };
