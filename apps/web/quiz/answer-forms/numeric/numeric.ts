import type { NumericAnswer, NumericItem } from "@plain-credit/quiz";
import type { AnswerForm } from "../answer-form.ts";
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
  describe: ({ unit }, { value }) => (value === null ? [] : [sayNumber(value, unit)]),
  describeOption: ({ unit }, { value }, { text }) => (value === null ? text : sayNumber(value, unit)),
};
