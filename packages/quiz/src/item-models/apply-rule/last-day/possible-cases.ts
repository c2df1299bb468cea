import type { Constant, KnowledgeGraph } from "@plain-credit/core";
import type { AppliedConstant } from "../applied-constants.ts";
import { toDay, toDayNumber, weekdayOf } from "../calendar.ts";
import { countOn, wrongWays, type Events } from "./counting-ways.ts";

/** The wrong options that an item shows beside the key; each may stand on either side of it. */
export const wrongCount = 3;

const known = new WeakMap<KnowledgeGraph, Map<string, readonly Events[]>>();

/** The cases in which a period can be asked for: its rule is in force, the last day is a working day far from public holidays, and there are mistakes enough on either side of it, so that the key may be any of the options. */
export function possibleCases(graph: KnowledgeGraph, constant: AppliedConstant<"period">): readonly Events[] {
  const cases = known.get(graph) ?? new Map<string, readonly Events[]>();
  known.set(graph, cases);
  const before = cases.get(constant.id);
  if (before !== undefined) return before;
  const found = findCases(graph, constant);
  cases.set(constant.id, found);
  return found;
}

/** Other constants in the same unit, each value once. */
export function otherPeriods(graph: KnowledgeGraph, constant: Constant): readonly Constant[] {
  const others = [...graph.constants.values()].filter(
    ({ unit, value }) => unit === constant.unit && value !== constant.value,
  );
  return others.filter((other) => others.find(({ value }) => value === other.value) === other);
}

function findCases(graph: KnowledgeGraph, constant: AppliedConstant<"period">): readonly Events[] {
  const { applies, source, unit } = constant;
  const pack = graph.packs.find(({ constants }) => constants.some(({ id }) => id === constant.id));
  if (pack === undefined || applies.questions.length === 0) return [];
  const others = otherPeriods(graph, constant);
  const rules = [...graph.rules.values()].filter((rule) => rule.source === source);
  const last = toDayNumber(pack.asOf);
  const cases: Events[] = [];
  for (let start = last - (unit === "years" ? 1600 : 1000); start <= last; start += 1) {
    const day = toDay(start);
    // A rule known by its year alone may have begun on any day of it.
    if (rules.some(({ effective }) => day <= `${effective}~`)) continue;
    if (unit === "days" && !(weekdayOf(start) <= 5 && isPlainDay(countOn(constant, start)))) continue;
    for (const offsets of offsetsBy[unit === "years" ? "years" : "days"]) {
      const events = eventsAt(applies, start, offsets);
      const { earlier, later } = wrongWays(constant, others, events);
      if (earlier.length >= wrongCount && later.length >= wrongCount) cases.push(events);
    }
  }
  return cases;
}

/** Monday to Friday in a month without public holidays, as the law moves a last day that is a day off. */
function isPlainDay(number: number): boolean {
  return weekdayOf(number) <= 5 && ["03", "07", "08", "11", "12"].includes(toDay(number).slice(5, 7));
}

/** How many days before or after the start the other events lie. */
const offsetsBy: Readonly<
  Record<"days" | "years", readonly { readonly before: readonly number[]; readonly after: number }[]>
> = {
  days: [
    { before: [11, 4], after: 3 },
    { before: [12, 5], after: 4 },
    { before: [13, 6], after: 4 },
    { before: [9, 3], after: 5 },
    { before: [10, 6], after: 3 },
  ],
  years: [
    { before: [395, 150], after: 40 },
    { before: [310, 96], after: 25 },
    { before: [520, 208], after: 61 },
    { before: [262, 45], after: 33 },
  ],
};

function eventsAt(
  { before, after }: AppliedConstant<"period">["applies"],
  start: number,
  offsets: { readonly before: readonly number[]; readonly after: number },
): Events {
  // With one earlier event, it is the nearer day that is told.
  const earlier = offsets.before.slice(-before.length);
  return Object.fromEntries([
    ...(before.length === 0 ? [] : earlier.map((days, at) => [`before-${at}`, start - days] as const)),
    ["start", start] as const,
    ...(after.length === 0 ? [] : [["after-0", start + offsets.after] as const]),
  ]);
}
