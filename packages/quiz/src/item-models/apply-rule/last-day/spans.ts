import type { Constant, KnowledgeGraph } from "@plain-credit/core";
import { addWorkingDays, addYears } from "../calendar.ts";

/** A length that is counted on from a day: `right`, or a named mistake. `days` is how much longer or shorter than the right one it is, at the least; `end` is the last day of it. */
export type Span = { readonly by: string; readonly days: number; readonly end: (from: number) => number };

/** The right span of a period. The day that it runs from does not count (Civil Code, art. 201). */
export function rightSpan({ unit, value }: Constant): Span {
  return { by: "right", days: 0, end: reachOf(unit, Number(value)) };
}

/** The spans that a period is mistaken for, shorter and longer ones apart, no two of one length. */
export function wrongSpans(
  graph: KnowledgeGraph,
  constant: Constant,
): { readonly shorter: readonly Span[]; readonly longer: readonly Span[] } {
  const count = Number(constant.value);
  const spans = distinct([...otherPeriods(graph, constant), ...commonMistakes(constant)], count);
  return {
    shorter: spans.filter(({ length }) => length < count).map((span) => toSpan(span, constant)),
    longer: spans.filter(({ length }) => length > count).map((span) => toSpan(span, constant)),
  };
}

type Length = { readonly by: string; readonly length: number; readonly working?: boolean };

function otherPeriods(graph: KnowledgeGraph, { unit }: Constant): readonly Length[] {
  return [...graph.constants.values()]
    .filter((other) => other.unit === unit)
    .map(({ id, value }) => ({ by: `period:${id}`, length: Number(value) }));
}

function commonMistakes({ unit, value }: Constant): readonly Length[] {
  const count = Number(value);
  if (unit === "years")
    return [
      { by: "three-years", length: 3 },
      { by: "seven-years", length: 7 },
    ];
  const twice = { by: "twice", length: 2 * count };
  const working = { by: "working-days", length: Math.floor((count * 7) / 5), working: true };
  return [{ by: "one-week", length: 7 }, working, twice];
}

function distinct(lengths: readonly Length[], count: number): readonly Length[] {
  return lengths.filter(
    ({ length }, at) => length !== count && lengths.findIndex((other) => other.length === length) === at,
  );
}

function toSpan({ by, length, working = false }: Length, { unit, value }: Constant): Span {
  const count = Number(value);
  // Counted from a weekend, working days come to up to two days less.
  const days = Math.abs(length - count) * (unit === "years" ? 365 : 1) - (working ? 2 : 0);
  return { by, days, end: working ? (from) => addWorkingDays(from, count) : reachOf(unit, length) };
}

function reachOf(unit: Constant["unit"], length: number): (from: number) => number {
  return unit === "years" ? (from) => addYears(from, length) : (from) => from + length;
}
