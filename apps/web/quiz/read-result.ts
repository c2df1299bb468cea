import type { KnowledgeGraph, Lesson, Text } from "@plain-credit/core";
import { reportOn, scoreForm, type Form, type Item, type Report, type Response } from "@plain-credit/quiz";
import { answerFormOf } from "./answer-forms/answer-forms.ts";
import { toItemOutcome, type ItemOutcome } from "./item-outcome.ts";

/** What a learner is told at the end. Positions count from 1. */
export type QuizResult = {
  readonly earned: number;
  readonly total: number;
  readonly harmfulChoices: readonly {
    readonly position: number;
    readonly choice: Text;
    readonly harm: Text;
  }[];
  readonly misconceptions: readonly {
    readonly id: string;
    readonly belief: Text;
    readonly truth: Text;
    readonly positions: readonly number[];
  }[];
  readonly objectives: readonly (Report["objectives"][number] & { readonly title: Text })[];
  readonly items: readonly {
    readonly position: number;
    readonly outcome: ItemOutcome;
    readonly stem: Text;
    readonly answered: readonly Text[];
  }[];
  readonly readNext: readonly Lesson[];
};

/** The result of a form with every question answered or skipped. */
export function readResult(graph: KnowledgeGraph, form: Form, responses: readonly Response[]): QuizResult {
  const score = scoreForm(form, responses);
  const report = reportOn(graph, form, score);
  const positions = new Map(form.items.map(({ id }, at) => [id, at + 1]));
  const positionOf = (id: string) => positions.get(id) ?? 0;
  return {
    earned: report.earned,
    total: report.total,
    harmfulChoices: report.harmfulChoices.flatMap(({ item: id, option: chosen }) => {
      const position = positionOf(id);
      const item = form.items[position - 1];
      const option = item?.options.find((candidate) => candidate.id === chosen);
      const response = score.results[position - 1]?.response;
      if (item === undefined || option === undefined || response === undefined) return [];
      const { diagnoses, rationale } = option;
      const text = answerFormOf(item.type).describeOption(item, response, option);
      const belief = diagnoses?.type === "misconception" ? graph.misconceptions.get(diagnoses.id) : undefined;
      return [{ position, choice: text, harm: belief?.harm ?? rationale }];
    }),
    misconceptions: report.misconceptions.flatMap(({ id, items }) => {
      const found = graph.misconceptions.get(id);
      return found === undefined
        ? []
        : [{ id, belief: found.belief, truth: found.truth, positions: items.map(positionOf) }];
    }),
    objectives: report.objectives.map((standing) => ({
      ...standing,
      title: graph.objectives.get(standing.id)?.title ?? { "zh-CN": standing.id, en: standing.id },
    })),
    items: score.results.map((result, at) => ({
      position: at + 1,
      outcome: toItemOutcome(result.score),
      stem: form.items[at]?.stem ?? { "zh-CN": "", en: "" },
      answered: answeredTo(form.items[at], result.response),
    })),
    readNext: report.readNext.flatMap((id) => graph.lessons.get(id) ?? []),
  };
}

function answeredTo(item: Item | undefined, response: Response | undefined): readonly Text[] {
  return item === undefined || response === undefined ? [] : answerFormOf(item.type).describe(item, response);
}
