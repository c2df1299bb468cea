import type { NumericAnswer, NumericItem } from "@plain-credit/quiz";
import type { AnswerForm } from "../answer-form.ts";
import { sayInBoth } from "../say-in-both.ts";
import { judgeNumber } from "./judge-number.ts";
import { NumberField } from "./number-field.tsx";
import { sayNumber } from "./say-number.ts";

/** A number to be worked out. */
export const numeric: AnswerForm<NumericItem, NumericAnswer> = {
  Fields: NumberField,
  fieldNames: () => ({ once: ["value"], often: [] }),
  readFields: (_item, fields) => ({ ok: true, value: { value: fields.get("value") ?? "" } }),
  slips: ["number-malformed", "number-in-words", "number-infinite", "unit-other"],
  judge: judgeNumber,
  solve: ({ options, key }) => ({
    choices: [],
    parts: options
      .filter(({ id }) => id === key)
      .map(({ id, text, rationale }) => ({
        id,
        lead: "",
        text: sayInBoth((words) => words.showNumber),
        answer: text,
        reason: rationale,
      })),
  }),
  describe: ({ unit }, { value }) => (value === null ? [] : [sayNumber(value, unit)]),
  describeOption: ({ unit }, { value }, { text }) => (value === null ? text : sayNumber(value, unit)),
};
