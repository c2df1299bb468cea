import type { Advice } from "./advice.ts";

/** On signals and the weights of their values. */
export const weightAdvice = {
  "weight-duplicate": {
    wrong: ({ cause, signal, value }) => `The value ${value} of ${signal} is weighed for ${cause} already.`,
    remedy: "Leave one of the two weights.",
  },
  "value-reserved": {
    wrong: ({ signal }) => `The signal ${signal} lists the value unknown, which every signal has besides.`,
    remedy: "Take it out, or name the value otherwise.",
  },
  "weight-misplaced": {
    wrong: ({ signal, role }) => `The signal ${signal} has the role ${role} and carries no weights.`,
    remedy: "Delete the weight, or make the signal a weighed one.",
  },
  "weight-unbalanced": {
    wrong: ({ cause, signal }) => `The signal ${signal} can only speak for ${cause}, or only against it.`,
    remedy: "Give another of its values a weight of the other sign.",
  },
  "share-incomplete": {
    wrong: ({ sum }) => `The shares of the values must all be there and add up to 1; they add up to ${sum}.`,
    remedy: "Correct the shares.",
  },
  "weight-row-untenable": {
    wrong: ({ cause, signal }) =>
      `The weights of ${signal} for ${cause} cannot all hold: its answers would come in more or less than all cases.`,
    remedy: "Weaken the weights of common values, or strengthen those of rare ones.",
  },
  "exclusive-pair-void": {
    wrong: ({ one, other }) => `The pair ${one}, ${other} is listed already, or is one cause twice.`,
    remedy: "Delete it.",
  },
} as const satisfies Record<string, Advice>;
