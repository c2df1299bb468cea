import type { ChoiceAnswer } from "@plain-credit/quiz";
import { malformed, type AnswerCode } from "../answer-code.ts";

/** The letters chosen, as in `ac`. */
export const choiceCode: AnswerCode<ChoiceAnswer> = {
  field: "chosen",
  blank: { chosen: [] },
  write: ({ chosen }) => [...chosen].sort().join(""),
  read: (_item, code) =>
    /^[a-z]{1,26}$/.test(code) ? { ok: true, value: { chosen: code.split("") } } : malformed(code),
};
