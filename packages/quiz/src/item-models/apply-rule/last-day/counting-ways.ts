import type { Constant } from "@plain-credit/core";
import { addWorkingDays, addYears, endOfYear } from "../calendar.ts";

/** A way of counting: `right`, or a named mistake, with the day that comes of it as its number. */
export type CountedWay = { readonly way: string; readonly day: number };

/** The days of a case, by event. */
export type Events = Readonly<Record<string, number>>;

/** The ways in which the last day of a period can be got wrong in a case, each on a day of its own, at least two days from the right one and from each other; earlier and later ones apart. */
export function wrongWays(
  constant: Constant,
  others: readonly Constant[],
  events: Events,
): { readonly earlier: readonly CountedWay[]; readonly later: readonly CountedWay[] } {
  const start = events["start"] ?? 0;
  const right = countOn(constant, start);
  const taken = [right];
  const kept: CountedWay[] = [];
  for (const { way, day } of allWays(constant, others, events)) {
    if (day <= start || taken.some((other) => Math.abs(other - day) < 2)) continue;
    taken.push(day);
    kept.push({ way, day });
  }
  return {
    earlier: kept.filter(({ day }) => day < right),
    later: kept.filter(({ day }) => day > right),
  };
}

/** The last day of a period that runs from a day. The day itself does not count (Civil Code, art. 201). */
export function countOn({ value, unit }: Constant, from: number): number {
  return unit === "years" ? addYears(from, Number(value)) : from + Number(value);
}

function allWays(constant: Constant, others: readonly Constant[], events: Events): readonly CountedWay[] {
  const start = events["start"] ?? 0;
  const right = countOn(constant, start);
  const fromOthers = Object.entries(events)
    .filter(([event]) => event !== "start")
    .map(([event, day]) => ({ way: `from:${event}`, day: countOn(constant, day) }));
  const byOthers = others.map((other) => ({ way: `by:${other.id}`, day: countOn(other, start) }));
  const twice = { way: "twice", day: countOn(constant, right) };
  return constant.unit === "years"
    ? [
        ...fromOthers,
        ...byOthers,
        { way: "three-years", day: addYears(start, 3) },
        { way: "year-end", day: endOfYear(right) },
        twice,
      ]
    : [
        ...fromOthers,
        { way: "working-days", day: addWorkingDays(start, Number(constant.value)) },
        ...byOthers,
        { way: "one-week", day: start + 7 },
        twice,
      ];
}
