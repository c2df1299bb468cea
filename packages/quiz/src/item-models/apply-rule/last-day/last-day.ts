import type { KnowledgeGraph, Text } from "@plain-credit/core";
import { placeOptions } from "../../../item/draft-option.ts";
import { drawIndex, shuffle } from "../../../random/draw.ts";
import { deriveSeed } from "../../../random/seed.ts";
import { fillSlots } from "../../../text/fill-slots.ts";
import { appliedConstants, isPeriod, type AppliedConstant } from "../applied-constants.ts";
import { toDay } from "../calendar.ts";
import { pickForm } from "../pick-form.ts";
import type { RuleKind } from "../rule-kind.ts";
import { countOn, wrongWays, type CountedWay, type Events } from "./counting-ways.ts";
import { dayOption } from "./day-option.ts";
import { lastDayForms } from "./last-day-words.ts";
import { otherPeriods, possibleCases, wrongCount } from "./possible-cases.ts";
import { tellEvents } from "./tell-events.ts";
import { whyRight } from "./why-counted.ts";

/** By which date? How many mistakes come before the right day is drawn first, then a case, then the mistakes: the days stand in order, and each place is the key equally often. */
export const lastDay: RuleKind = {
  id: "last-day",
  subjects: (graph, objective) =>
    appliedConstants(graph, objective)
      .filter(isPeriod)
      .filter((constant) => possibleCases(graph, constant).length > 0)
      .map(({ id, applies }) => ({ id, nodes: [`constant:${id}`, `claim:${applies.claim}`] })),
  ask(graph, { head, seed, subject, persona }) {
    const constant = periodOf(graph, subject);
    const cases = possibleCases(graph, constant);
    const events = cases[drawIndex(seed, "case", cases.length)] ?? {};
    const start = events["start"] ?? 0;
    const ways = drawWays(graph, constant, events, seed);
    const told = Object.fromEntries(
      Object.entries(events)
        .filter(([event]) => isTold(event, constant, ways))
        .map(([event, day]) => [event, toDay(day)]),
    );
    const context = { constant, events, name: persona.name, graph };
    const withYear = new Set([start, ...ways.map(({ day }) => day)].map((day) => toDay(day).slice(0, 4)));
    const { options, keys, stands } = placeOptions(
      ways.map((way) => dayOption(context, way, withYear.size > 1)),
    );
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

function periodOf(graph: KnowledgeGraph, id: string): AppliedConstant<"period"> {
  return graph.constants.get(id) as AppliedConstant<"period">;
}

function drawWays(
  graph: KnowledgeGraph,
  constant: AppliedConstant<"period">,
  events: Events,
  seed: Parameters<typeof drawIndex>[0],
): readonly CountedWay[] {
  const rank = drawIndex(seed, "rank", wrongCount + 1);
  const { earlier, later } = wrongWays(constant, otherPeriods(graph, constant), events);
  const some = (side: readonly CountedWay[], purpose: string, count: number) =>
    shuffle(deriveSeed(seed, purpose), side, ({ way }) => way).slice(0, count);
  return [
    ...some(earlier, "earlier", rank),
    { way: "right", day: countOn(constant, events["start"] ?? 0) },
    ...some(later, "later", wrongCount - rank),
  ].sort((a, b) => a.day - b.day);
}

/** The start, what a mistake counts from, and one event before the start in any case, so that the start has to be told apart. */
function isTold(event: string, { applies }: AppliedConstant<"period">, ways: readonly CountedWay[]): boolean {
  const mistaken = ways.some(({ way }) => way === `from:${event}`);
  return event === "start" || mistaken || event === `before-${applies.before.length - 1}`;
}
