import type { Event } from "@plain-credit/core";

/** An event in the picture: its number in the table, how far into the year it lies (0 to 1), and its line within the year’s row. */
export type PlacedEvent = {
  readonly event: Event;
  readonly number: number;
  readonly share: number;
  readonly line: number;
};

/** A year with its events and the lines they need, or a run of years in which nothing happened. */
export type TimelineRow =
  | { readonly year: number; readonly events: readonly PlacedEvent[]; readonly lines: number }
  | { readonly gap: true; readonly after: number };

/**
 * The rows of the timeline, oldest first: years with events, and one gap for each run of years without.
 * Events nearer than `nearest` (a share of a year) go to different lines, so that no mark covers another.
 */
export function placeEvents(events: readonly Event[], nearest: number): readonly TimelineRow[] {
  const byYear = new Map<number, { readonly event: Event; readonly number: number }[]>();
  [...events]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .forEach((event, at) => {
      const year = Number(event.date.slice(0, 4));
      byYear.set(year, [...(byYear.get(year) ?? []), { event, number: at + 1 }]);
    });
  return [...byYear].flatMap(([year, listed], at, all): readonly TimelineRow[] => {
    const placed = onLines(listed, nearest);
    const row = { year, events: placed, lines: Math.max(...placed.map(({ line }) => line)) + 1 };
    const before = all[at - 1]?.[0];
    return before !== undefined && year - before > 1 ? [{ gap: true, after: before }, row] : [row];
  });
}

function onLines(
  listed: readonly { readonly event: Event; readonly number: number }[],
  nearest: number,
): readonly PlacedEvent[] {
  const lastOn: number[] = [];
  return listed.map(({ event, number }) => {
    const share = shareOfYear(event.date);
    const free = lastOn.findIndex((last) => share - last >= nearest);
    const line = free === -1 ? lastOn.length : free;
    lastOn[line] = share;
    return { event, number, share, line };
  });
}

/** How far into its year a date lies; of a month, or a year, its middle. */
export function shareOfYear(date: string): number {
  const [, month, day] = date.split("-").map(Number);
  if (month === undefined) return 0.5;
  return (month - 1 + ((day ?? 16) - 1) / 31) / 12;
}
