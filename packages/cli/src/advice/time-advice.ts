import type { Advice } from "./advice.ts";

/** On dates, and on what time has overtaken. */
export const timeAdvice = {
  "constant-expired": {
    wrong: ({ reviewBy }) => `The value was to be looked up again by ${reviewBy}.`,
    remedy: "Look it up at its source; write the value, asOf and a new reviewBy.",
  },
  "rule-expired": {
    wrong: ({ until }) => `The rule ended on ${until}, but its takeaway reads as if it were in force.`,
    remedy: "Say in both languages that it is over, or correct until.",
  },
  "claim-outdated": {
    wrong: () => "The claim rests on rules that have ended, and does not say so.",
    remedy: "Say in both languages that this is over, or cite what is in force.",
  },
  "date-impossible": {
    wrong: ({ date }) => `The calendar has no ${date}.`,
    remedy: "Correct the date.",
  },
  "dates-disordered": {
    wrong: ({ earlier, later }) => `The order of two dates is impossible: ${earlier} comes after ${later}.`,
    remedy:
      "Correct the dates: an end follows its beginning, a review its look, and the pack’s asOf all that was looked up.",
  },
} as const satisfies Record<string, Advice>;
