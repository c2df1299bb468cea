import type { OrderingAnswer, OrderingItem } from "@plain-credit/quiz";
import type { AnswerForm } from "../answer-form.ts";
import { sayInBoth } from "../say-in-both.ts";
import { judgeOrder } from "./judge-order.ts";
import { OrderFields } from "./order-fields.tsx";
import { readPlaces } from "./read-places.ts";

/** Steps to be put in order. */
export const ordering: AnswerForm<OrderingItem, OrderingAnswer> = {
  Fields: OrderFields,
  fieldNames: ({ options }) => ({ once: options.map(({ id }) => `place-${id}`), often: [] }),
  readFields: readPlaces,
  slips: ["place-missing", "place-repeated"],
  judge: judgeOrder,
  solve: ({ options, key }) => ({
    choices: [],
    parts: options.map(({ id, text, rationale }) => ({
      id,
      lead: "",
      text,
      answer: sayInBoth((words) => words.place(key.indexOf(id) + 1)),
      reason: rationale,
    })),
  }),
  describe: ({ options }, { order }) =>
    order.flatMap((id) => options.find((option) => option.id === id)?.text ?? []),
  describeOption: (_item, _answer, { text }) => text,
};
