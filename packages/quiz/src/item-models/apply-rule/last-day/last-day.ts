import type { Constant, KnowledgeGraph, Text } from "@plain-credit/core";
import { placeOptions } from "../../../item/draft-option.ts";
import { draw, drawIndex } from "../../../random/draw.ts";
import { deriveSeed, type Seed } from "../../../random/seed.ts";
import { fillSlots } from "../../../text/fill-slots.ts";
import { appliedConstants, isPeriod, type AppliedConstant } from "../applied-constants.ts";
import { toDay } from "../calendar.ts";
import { pickForm } from "../pick-form.ts";
import type { RuleKind } from "../rule-kind.ts";
import { yearsOf, type CountedDay } from "./counted-day.ts";
import { dayOption } from "./day-option.ts";
import type { Shape } from "./deadline-shapes.ts";
import { lastDayForms } from "./last-day-words.ts";
import { possibleCases } from "./possible-cases.ts";
import { rightSpan } from "./spans.ts";
import { tellEvents } from "./tell-events.ts";
import { whyRight } from "./why-counted.ts";

/** By which date? The place of the right day among the options is drawn first, then a wrong event and a wrong span that put it there, then the days. */
export const lastDay: RuleKind = {
  id: "last-day",
  subjects: (graph, objective) =>
    appliedConstants(graph, objective)
      .filter(isPeriod)
      .filter(({ applies }) => applies.questions.length > 0)
      .filter((constant) => possibleCases(graph, constant).length > 0)
      .map(({ id, applies }) => ({ id, nodes: [`constant:${id}`, `claim:${applies.claim}`] })),
  ask(graph, { head, seed, subject, persona }) {
    const constant = graph.constants.get(subject) as AppliedConstant<"period">;
    const { start, shape } = drawCase(graph, constant, seed);
    const events = { start, [shape.event]: start + shape.offset };
    const told = Object.fromEntries(Object.entries(events).map(([event, day]) => [event, toDay(day)]));
    const context = { graph, constant, events, name: persona.name };
    const days = countDays(constant, events, shape);
    const withYear = yearsOf(days).size > 1;
    const { options, keys, stands } = placeOptions(days.map((day) => dayOption(context, day, withYear)));
    const { at: form, form: telling } = pickForm(seed, "form", lastDayForms);
    const question = drawIndex(seed, "question", constant.applies.questions.length);
    const asked: Text = constant.applies.questions[question] ?? telling;
    return {
      ...head,
      type: "single-choice",
      level: constant.unit === "years" ? 1 : 2,
      facts: {
        model: "apply-rule",
        asks: "last-day",
        constant: constant.id,
        persona: persona.id,
        telling: { form, question },
        events: told,
        options: stands,
      },
      stem: fillSlots(telling, {
        told: tellEvents(constant, told, persona.name),
        question: asked,
        name: persona.name,
      }),
      rationale: whyRight(context),
      options,
      key: keys[0] ?? "",
    };
  },
};

function drawCase(
  graph: KnowledgeGraph,
  constant: AppliedConstant<"period">,
  seed: Seed,
): { readonly start: number; readonly shape: Shape } {
  const ranks = possibleCases(graph, constant);
  const { shape, starts } = draw(
    deriveSeed(seed, "shape"),
    ranks[drawIndex(seed, "rank", ranks.length)] ?? [],
    ({ shape: { event, offset, span } }) => `${event} ${offset} ${span.by}`,
  );
  return { shape, start: starts[drawIndex(seed, "start", starts.length)] ?? 0 };
}

function countDays(
  constant: Constant,
  events: Readonly<Record<string, number>>,
  { span }: Shape,
): readonly CountedDay[] {
  return Object.entries(events)
    .flatMap(([from, day]) => [rightSpan(constant), span].map(({ by, end }) => ({ from, by, day: end(day) })))
    .sort((a, b) => a.day - b.day);
}
