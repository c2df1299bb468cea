import type { Item } from "../../../item/item.ts";

type Preferences = readonly (readonly [better: number, worse: number])[];

/** For each line of an item, the pairs of options of which the first is right and the second is not; for steps, the entailed pairs. */
export function preferencesOf(item: Item): readonly Preferences[] {
  const placeOf = (id: string) => item.options.findIndex((option) => option.id === id);
  switch (item.type) {
    case "single-choice":
      return [above([placeOf(item.key)], item.options.length)];
    case "multiple-choice":
    case "true-false-grid":
      return [above(item.key.map(placeOf), item.options.length)];
    case "ordering":
      return [item.pairs.map(([earlier, later]) => [placeOf(earlier), placeOf(later)] as const)];
    case "matching":
      return item.options.map(({ id }) =>
        above([item.choices.findIndex((choice) => choice.id === item.key[id])], item.choices.length),
      );
    case "numeric":
      return [];
  }
}

function above(keys: readonly number[], count: number): Preferences {
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => !keys.includes(at));
  return keys.flatMap((key) => others.map((other) => [key, other] as const));
}
