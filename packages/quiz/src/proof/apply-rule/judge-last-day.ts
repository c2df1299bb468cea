import type { Constant, Text } from "@plain-credit/core";
import type { LastDayFacts } from "../../item/facts/apply-rule-facts.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Judgement } from "../prover.ts";
import { complain, refuse } from "./complain-of-facts.ts";
import { sayDay } from "./say-day.ts";
import { isRealDay, isRestDay, stepDays, stepWorkingDays, stepYears } from "./step-days.ts";

/** The last day is the start and the constant’s span, counted day by day. Every other option is the day that its named mistake gives, and not that day. */
export function judgeLastDay({ pack }: Knowledge, facts: LastDayFacts): Judgement {
  const constant = pack.constants.find(({ id }) => id === facts.constant);
  const persona = pack.personas.find(({ id }) => id === facts.persona);
  const start = facts.events["start"] ?? "";
  const applies = constant?.applies;
  const isSpan = constant?.unit === "days" || constant?.unit === "years";
  if (constant === undefined || applies?.kind !== "period" || !isSpan)
    return refuse(complain("constant-unusable", ["facts", "constant"], facts.constant));
  if (persona === undefined) return refuse(complain("persona-unknown", ["facts", "persona"], facts.persona));
  if (!isRealDay(start) || !Object.values(facts.events).every(isRealDay))
    return refuse(complain("day-unreal", ["facts", "events"], start));
  const due = spanFrom(constant, start);
  const told = Object.entries(facts.options);
  const years = new Set(told.map(([, { day }]) => day.slice(0, 4)));
  const question = applies.questions[facts.telling.question];
  return {
    options: new Map(
      told.map(([id, { day }]) => {
        const code = day === due ? "last-day" : day < due ? "day-too-early" : "day-too-late";
        return [id, { defensible: day === due, why: { code, params: { day, due } } }];
      }),
    ),
    wording: {
      stem: [narrate(facts, applies, persona.name), ...(question === undefined ? [] : [question])],
      options: new Map(told.map(([id, { day }]) => [id, sayDay(day, years.size > 1)])),
    },
    reasons: [
      ...told.flatMap(([id, { from, by, day }]) => {
        const counted = countAs(facts.events[from], by, constant, pack.constants);
        return counted === day
          ? []
          : [complain("way-other", ["facts", "options", id], `${from} ${by} ${counted ?? ""}`)];
      }),
      ...(question === undefined ? [complain("question-unknown", ["facts", "telling"], facts.constant)] : []),
      ...(constant.unit === "days" && isRestDay(due)
        ? [complain("last-day-moved", ["facts", "events"], due)]
        : []),
      ...pack.rules
        .filter(({ source, effective }) => source === constant.source && start < effective)
        .map(({ id }) => complain("rule-not-begun", ["facts", "events", "start"], id)),
      ...Object.entries(facts.events)
        .filter(([event, day]) => misplaced(event, day, start))
        .map(([event]) => complain("event-misplaced", ["facts", "events", event], event)),
    ],
  };
}

function spanFrom({ unit, value }: Constant, day: string): string {
  return unit === "years" ? stepYears(day, Number(value)) : stepDays(day, Number(value));
}

/** The day that a span gives, counted from a day; undefined for one that is not known. */
function countAs(
  from: string | undefined,
  by: string,
  constant: Constant,
  constants: readonly Constant[],
): string | undefined {
  if (from === undefined) return undefined;
  const [kind = "", named] = by.split(":");
  switch (kind) {
    case "right":
      return spanFrom(constant, from);
    case "period": {
      const other = constants.find(({ id, unit }) => id === named && unit === constant.unit);
      return other === undefined ? undefined : spanFrom(other, from);
    }
    case "working-days":
      return stepWorkingDays(from, Number(constant.value));
    case "one-week":
      return stepDays(from, 7);
    case "twice":
      return spanFrom(constant, spanFrom(constant, from));
    case "three-years":
      return stepYears(from, 3);
    case "seven-years":
      return stepYears(from, 7);
    default:
      return undefined;
  }
}

function misplaced(event: string, day: string, start: string): boolean {
  return event.startsWith("before") ? day >= start : event.startsWith("after") && day <= start;
}

/** What the stem must tell: every event with its day, oldest first, in one go. */
function narrate(
  { events }: LastDayFacts,
  applies: Extract<NonNullable<Constant["applies"]>, { readonly kind: "period" }>,
  name: Text,
): Text {
  const phrases: Readonly<Record<string, Text | undefined>> = {
    start: applies.start,
    ...Object.fromEntries(applies.before.map((text, at) => [`before-${at}`, text])),
    ...Object.fromEntries(applies.after.map((text, at) => [`after-${at}`, text])),
  };
  const told = Object.entries(events).sort(([, a], [, b]) => (a < b ? -1 : 1));
  const chinese = told.map(([event, day], at) => {
    const text = phrases[event]?.["zh-CN"] ?? event;
    return `${sayDay(day, at === 0 || isOtherYear(day, told[at - 1]?.[1]))["zh-CN"]}${text}`;
  });
  const english = told.map(([event, day], at) => {
    const when = sayDay(day, at === 0 || isOtherYear(day, told[at - 1]?.[1])).en;
    return `on ${when}${at === 0 ? ` ${name.en}` : ""} ${phrases[event]?.en ?? event}`;
  });
  const last = english.length - 1;
  return {
    "zh-CN": chinese.join("，"),
    en: english.reduce((said, phrase, at) => `${said}${at === last ? " and " : ", "}${phrase}`),
  };
}

function isOtherYear(day: string, before: string | undefined): boolean {
  return before?.slice(0, 4) !== day.slice(0, 4);
}
