import type { Claim, KnowledgeGraph, Text } from "@plain-credit/core";
import { scoreItem, type Form, type ItemTable, type ItemType, type Response } from "@plain-credit/quiz";
import { answerFormOf } from "./answer-forms/answer-forms.ts";
import type { Judgement } from "./answer-forms/judgement.ts";
import { toItemOutcome, type ItemOutcome } from "./item-outcome.ts";

/** What is said about one answer. */
export type Feedback = {
  readonly position: number;
  readonly outcome: ItemOutcome;
  readonly type: ItemType;
  readonly stem: Text;
  readonly table: ItemTable | undefined;
  readonly judgement: Judgement;
  /** Why the key is right in this case, where no reason shown says it already. */
  readonly summary: Text | undefined;
  /** The claims behind what is told of the answer; behind all of it where nothing had to be told. */
  readonly claims: readonly Claim[];
  /** The documents that these claims cite, by id. */
  readonly sources: KnowledgeGraph["sources"];
};

/** The feedback on the answer at a position (from 1). Throws a RangeError when the form has no such question or it has no answer yet. */
export function readFeedback(
  graph: KnowledgeGraph,
  form: Form,
  responses: readonly Response[],
  position: number,
): Feedback {
  const item = form.items[position - 1];
  const response = responses[position - 1];
  if (item === undefined || response === undefined)
    throw new RangeError(`There is no answer to a question ${position}.`);
  const judgement = answerFormOf(item.type).judge(item, response);
  const told = item.options.filter(({ id }) => judgement.parts.some((part) => part.id === id && part.told));
  // What is right comes first.
  const claims = [...(told.length === 0 ? item.options : told)]
    .sort((a, b) => Number(isRight(judgement, b.id)) - Number(isRight(judgement, a.id)))
    .flatMap((option) => option.claims);
  return {
    position,
    outcome: toItemOutcome(scoreItem(item, response)),
    type: item.type,
    stem: item.stem,
    table: item.table,
    judgement,
    summary: told.some(({ rationale }) => rationale.en.includes(item.rationale.en))
      ? undefined
      : item.rationale,
    claims: [...new Set(claims)].flatMap((id) => graph.claims.get(id) ?? []),
    sources: graph.sources,
  };
}

function isRight({ parts }: Judgement, id: string): boolean {
  return parts.some((part) => part.id === id && part.standing === "right");
}
