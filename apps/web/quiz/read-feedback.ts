import type { Claim, KnowledgeGraph, Text } from "@plain-credit/core";
import { itemTypeOf, scoreItem, type Form, type Option, type Response } from "@plain-credit/quiz";
import { toItemOutcome, type ItemOutcome } from "./item-outcome.ts";

/** An option after the answer: whether it was chosen, whether it is right. */
export type JudgedOption = Option & { readonly chosen: boolean; readonly right: boolean };

/** What is said about one answer. */
export type Feedback = {
  readonly position: number;
  readonly outcome: ItemOutcome;
  readonly stem: Text;
  readonly options: readonly JudgedOption[];
  /** True when several options may be right. */
  readonly several: boolean;
  /** Why the key is right in this case, where no option shown says it already. */
  readonly summary: Text | undefined;
  /** The claims behind the right answer and the chosen one. */
  readonly claims: readonly Claim[];
  /** The documents that these claims cite, by id. */
  readonly sources: KnowledgeGraph["sources"];
};

/** The feedback on the answer at a position (from 1). Throws a RangeError when the form has no such question. */
export function readFeedback(
  graph: KnowledgeGraph,
  form: Form,
  responses: readonly Response[],
  position: number,
): Feedback {
  const item = form.items[position - 1];
  if (item === undefined) throw new RangeError(`The form has no question ${position}.`);
  const response = responses[position - 1];
  const key = itemTypeOf(item.type).keyOf(item);
  const options = item.options.map((option) => ({
    ...option,
    chosen: response?.chosen.includes(option.id) ?? false,
    right: key.includes(option.id),
  }));
  const shown = [...options.filter(({ right }) => right), ...options.filter(({ chosen }) => chosen)];
  return {
    position,
    outcome: toItemOutcome(scoreItem(item, response)),
    stem: item.stem,
    options,
    several: item.type === "multiple-choice",
    summary: shown.some(({ rationale }) => rationale.en.includes(item.rationale.en))
      ? undefined
      : item.rationale,
    claims: [...new Set(shown.flatMap(({ claims }) => claims))].flatMap((id) => graph.claims.get(id) ?? []),
    sources: graph.sources,
  };
}
