import type { OrderingAnswer } from "@plain-credit/quiz";
import { malformed, type AnswerCode } from "../answer-code.ts";

/** The steps in the learner's order, as in `cab`. */
export const orderCode: AnswerCode<OrderingAnswer> = {
  field: "order",
  blank: { order: [] },
  write: ({ order }) => order.join(""),
  read: (_item, code) =>
    /^[a-z]{1,26}$/.test(code) ? { ok: true, value: { order: code.split("") } } : malformed(code),
};
