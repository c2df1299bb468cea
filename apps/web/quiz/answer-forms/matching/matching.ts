import type { Text } from "@plain-credit/core";
import type { MatchingAnswer, MatchingItem, Option } from "@plain-credit/quiz";
import type { AnswerForm } from "../answer-form.ts";
import { sayInBoth } from "../say-in-both.ts";
import { judgeMatches } from "./judge-matches.ts";
import { MatchFields } from "./match-fields.tsx";

/** Prompts, each to be matched with a choice. */
export const matching: AnswerForm<MatchingItem, MatchingAnswer> = {
  Fields: MatchFields,
  fieldNames: ({ options }) => ({ once: options.map(({ id }) => `match-${id}`), often: [] }),
  readFields: ({ options }, fields) => ({
    ok: true,
    value: {
      matches: Object.fromEntries(
        options
          .map(({ id }) => [id, fields.get(`match-${id}`) ?? ""] as const)
          .filter(([, choice]) => choice !== ""),
      ),
    },
  }),
  slips: [],
  judge: judgeMatches,
  solve: ({ options, choices, key }) => ({
    choices: choices.map(({ text }) => text),
    parts: options.map(({ id, text, rationale }, at) => ({
      id,
      lead: String(at + 1),
      text,
      answer: choices.find((choice) => choice.id === key[id])?.text ?? text,
      reason: rationale,
    })),
  }),
  describe: (item, answer) =>
    item.options
      .filter(({ id }) => id in answer.matches)
      .map((prompt) => describeMatch(item, answer, prompt)),
  describeOption: describeMatch,
};

function describeMatch({ choices }: MatchingItem, { matches }: MatchingAnswer, prompt: Option): Text {
  const choice = choices.find(({ id }) => id === matches[prompt.id]);
  return sayInBoth((words, locale) => words.put(prompt.text[locale], choice?.text[locale] ?? ""));
}
