import type { NumericItem } from "../../item/item.ts";

/** The option whose number the given one counts as: the key where that is near enough, else the nearest that is. */
export function nearestOption(
  { key, values, tolerance: { absolute, relative } }: NumericItem,
  given: number,
): string | undefined {
  const near = Object.entries(values)
    .map(([id, value]) => ({ id, value, distance: Math.abs(given - value) }))
    .filter(({ value, distance }) => distance <= Math.max(absolute, relative * Math.abs(value)))
    .sort((a, b) => a.distance - b.distance);
  return near.some(({ id }) => id === key) ? key : near[0]?.id;
}
