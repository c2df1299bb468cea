import { nextQuestion, type KnowledgeGraph, type Signal } from "@plain-credit/core";
import type { CaseFragment } from "./case-fragment.ts";
import { findingsOf } from "./clean-case.ts";
import { nextSituationQuestion } from "./situation-questions.ts";

/** How many weighed questions are asked at most; core stops there too. */
export const questionLimit = 8;

/** What stands on the screen: a question, or the result. */
export type CaseStep =
  | { readonly type: "outcome" }
  | {
      readonly type: "question";
      readonly signal: Signal;
      /** Its place among the weighed questions, from 1; none for a question about the situation. */
      readonly number: number | undefined;
      readonly answered: string | undefined;
    }
  | { readonly type: "result" };

/** What a clean case shows next: the question gone back to; the result once it is asked for; what the situation calls for; what tells most; the result. */
export function findStep(graph: KnowledgeGraph, given: CaseFragment): CaseStep {
  const { outcome, asking, done } = given;
  if (outcome === undefined || asking === "outcome") return { type: "outcome" };
  if (asking !== undefined) return toQuestion(graph, given, asking);
  if (done) return { type: "result" };
  const next = nextSituationQuestion(graph, given)?.id ?? nextQuestion(graph, findingsOf(given))?.signal;
  return next === undefined ? { type: "result" } : toQuestion(graph, given, next);
}

function toQuestion(graph: KnowledgeGraph, { answers }: CaseFragment, id: string): CaseStep {
  const signal = graph.signals.get(id);
  if (signal === undefined) return { type: "result" };
  const weighed = answers.map((answer) => answer.signal).filter((asked) => isWeighed(graph, asked));
  const place = weighed.indexOf(id);
  return {
    type: "question",
    signal,
    number: isWeighed(graph, id) ? (place === -1 ? weighed.length : place) + 1 : undefined,
    answered: answers.find((answer) => answer.signal === id)?.value,
  };
}

function isWeighed(graph: KnowledgeGraph, id: string): boolean {
  return graph.signals.get(id)?.role === "weighed";
}
