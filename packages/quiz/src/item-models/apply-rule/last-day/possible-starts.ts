import type { KnowledgeGraph } from "@plain-credit/core";
import type { AppliedConstant } from "../applied-constants.ts";
import { toDay, toDayNumber, weekdayOf } from "../calendar.ts";
import type { Shape } from "./deadline-shapes.ts";
import { rightSpan } from "./spans.ts";

/** The days of the last years on which a period can start in a case of some shape: its rule is in force, and none of the days to choose from is a day off, to which the law would add. What holds of the right day holds of all four, so that it does not stand out. */
export function possibleStarts(
  graph: KnowledgeGraph,
  constant: AppliedConstant<"period">,
  shapes: readonly Shape[],
): readonly (readonly number[])[] {
  const starts = startsInForce(graph, constant);
  if (constant.unit === "years") return shapes.map(() => starts);
  const plain = new Map<number, boolean>();
  const isPlain = (day: number) => {
    const known = plain.get(day) ?? isPlainDay(day);
    plain.set(day, known);
    return known;
  };
  const right = rightSpan(constant);
  return shapes.map(({ offset, span }) =>
    starts.filter((start) =>
      [start, start + offset].every((from) => isPlain(right.end(from)) && isPlain(span.end(from))),
    ),
  );
}

function startsInForce(graph: KnowledgeGraph, { id, source, unit }: AppliedConstant): readonly number[] {
  const pack = graph.packs.find(({ constants }) => constants.some((constant) => constant.id === id));
  if (pack === undefined) return [];
  const rules = [...graph.rules.values()].filter((rule) => rule.source === source);
  const last = toDayNumber(pack.asOf);
  const days = Array.from({ length: unit === "years" ? 1600 : 1000 }, (_, ago) => last - ago);
  return days.filter(
    (start) =>
      // A rule known by its year alone may have begun on any day of it.
      rules.every(({ effective }) => toDay(start) > `${effective}~`) &&
      (unit === "years" || weekdayOf(start) <= 5),
  );
}

/** Monday to Friday in a month without public holidays. */
function isPlainDay(number: number): boolean {
  return weekdayOf(number) <= 5 && ["03", "07", "08", "11", "12"].includes(toDay(number).slice(5, 7));
}
