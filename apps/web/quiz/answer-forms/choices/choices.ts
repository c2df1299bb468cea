import type { ChoiceAnswer, MultipleChoiceItem, SingleChoiceItem } from "@plain-credit/quiz";
import type { AnswerForm } from "../answer-form.ts";
import { sayInBoth } from "../say-in-both.ts";
import { ChoiceFields } from "./choice-fields.tsx";
import { judgeChoices } from "./judge-choices.ts";

/** Options to choose from, one or several. */
export const choices: AnswerForm<SingleChoiceItem | MultipleChoiceItem, ChoiceAnswer> = {
  Fields: ChoiceFields,
  fieldNames: () => ({ once: [], often: ["chosen"] }),
  readFields: (_item, fields) => ({ ok: true, value: { chosen: fields.getAll("chosen") } }),
  slips: [],
  judge: judgeChoices,
  solve: ({ options, key }) => ({
    choices: [],
    parts: options.map(({ id, text, rationale }) => ({
      id,
      lead: id.toUpperCase(),
      text,
      answer: sayInBoth((words) => words.solved[[key].flat().includes(id) ? "right" : "wrong"]),
      reason: rationale,
    })),
  }),
  describe: ({ options }, { chosen }) =>
    options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text),
  describeOption: (_item, _answer, { text }) => text,
};
