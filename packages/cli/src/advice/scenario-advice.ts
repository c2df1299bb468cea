import type { Advice } from "./advice.ts";

/** On stories that call for a first step, and on cases. */
export const scenarioAdvice = {
  "finding-duplicate": {
    wrong: ({ signal }) => `The signal ${signal} is stated twice.`,
    remedy: "State it once.",
  },
  "finding-unstated": {
    wrong: ({ signal }) => `The first step hangs on ${signal}, which neither story nor clue states.`,
    remedy: "State it in words and in the findings.",
  },
  "scenario-keyless": {
    wrong: ({ variant }) => `In the variant ${variant}, none of the options comes before all others.`,
    remedy: "Change the findings or the options until one does.",
  },
  "option-keyless": {
    wrong: ({ remedy }) => `The option ${remedy} comes first in no variant.`,
    remedy: "Add a variant in which it does, or take the option out.",
  },
} as const satisfies Record<string, Advice>;
