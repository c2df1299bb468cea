import type { Answer, Item, ItemType } from "@plain-credit/quiz";
import type { AnswerForm } from "./answer-form.ts";
import { choices } from "./choices/choices.ts";
import { matching } from "./matching/matching.ts";
import { numeric } from "./numeric/numeric.ts";
import { ordering } from "./ordering/ordering.ts";
import { trueFalseGrid } from "./true-false-grid/true-false-grid.ts";

/** How every response type is asked and judged on screen. A new one is a folder, a line here and one in `answer-codes.ts`. */
const answerForms = {
  "single-choice": choices,
  "multiple-choice": choices,
  "true-false-grid": trueFalseGrid,
  ordering,
  matching,
  numeric,
} as const satisfies Readonly<Record<ItemType, unknown>>;

/** How a response type is asked and judged on screen. */
export function answerFormOf(type: ItemType): AnswerForm<Item, Answer> {
  // The table holds for each type a form of just that type's items and answers, which TypeScript cannot follow through an index.
  return answerForms[type] as unknown as AnswerForm<Item, Answer>;
}
