import type { Advice } from "./advice.ts";

/** On words, and on what the two languages say. */
export const textAdvice = {
  "translation-missing": {
    wrong: ({ locale }) => `The text has no words in ${locale}.`,
    remedy: "Write them; both languages are always complete.",
  },
  "numbers-differ": {
    wrong: ({ chinese, english }) =>
      `The languages hold different numbers: ${listed(chinese)} in Chinese, ${listed(english)} in English.`,
    remedy: "Find out which is right, and write the same figures in both.",
  },
  "polarity-differs": {
    wrong: ({ negated }) =>
      `Only the ${negated === "en" ? "English" : "Chinese"} text negates the statement.`,
    remedy:
      "Read both aloud: if a “not” got lost, put it back; if both say the same, negate both or neither.",
  },
  "sentences-differ": {
    wrong: ({ chinese, english }) => `It takes ${chinese} sentences in Chinese and ${english} in English.`,
    remedy: "Say the same things in both; split or join sentences until they differ by one at most.",
  },
  "slots-differ": {
    wrong: ({ chinese, english }) =>
      `The languages leave different slots to fill: ${listed(chinese)} in Chinese, ${listed(english)} in English.`,
    remedy: "Use the same slots in braces in both.",
  },
  "character-traditional": {
    wrong: ({ characters }) => `The Chinese text has traditional characters: ${characters}.`,
    remedy: "Write them in simplified form.",
  },
  "rate-unannualised": {
    wrong: ({ rate }) => `A rate stands here without its annual figure: “${rate}”.`,
    remedy: "Give the rate a year beside it, in the same language, and say how it was worked out.",
  },
  "convention-missing": {
    wrong: ({ rate }) => `The annual figure to “${rate}” does not say how it was worked out.`,
    remedy: "Name the convention: simple interest, times 12, by 365 days, or the internal rate.",
  },
  "word-banned": {
    wrong: ({ word }) => `A word of hype or evasion stands in our own text: “${word}”.`,
    remedy: "Say it soberly; such words belong into misconceptions and unsound claims only.",
  },
  "rise-promised": {
    wrong: ({ words }) => `The text promises or hints at a higher limit: “${words}”.`,
    remedy: "Say what the step is really good for; nobody can promise a rise.",
  },
} as const satisfies Record<string, Advice>;

function listed(found: string | number | boolean | undefined): string {
  return found === "" || found === undefined ? "none" : String(found);
}
