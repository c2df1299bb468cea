import type { Locale, Pack } from "@plain-credit/core";
import type { Item } from "../../src/index.ts";
import type { Dice } from "./dice.ts";

/** An item with one flaw. `pack` where the flaw lies in what the item rests on; `variant` names the form of the flaw. */
export type Planted = { readonly item: Item; readonly pack?: Pack; readonly variant: string };

/** Plants the flaw of one rule; undefined where the item offers no place for it. */
export type Planter = {
  readonly rule: number;
  readonly plant: (item: Item, locale: Locale, dice: Dice) => Planted | undefined;
  /** False for an item that carries the flaw already, or that the page leaves open; such an item is neither planted nor counted for false alarms. */
  readonly clean?: (item: Item, locale: Locale) => boolean;
};

/** One form of a flaw. */
export type Variant = (item: Item, locale: Locale, dice: Dice) => Item | undefined;

/** A planter that tries the variants in an order that the dice decide. */
export function planterOf(
  rule: number,
  variants: Readonly<Record<string, Variant>>,
  clean?: Planter["clean"],
): Planter {
  return {
    rule,
    plant: (item, locale, dice) => {
      for (const [variant, plant] of dice.shuffle(Object.entries(variants))) {
        const planted = plant(item, locale, dice);
        if (planted !== undefined) return { item: planted, variant };
      }
      return undefined;
    },
    ...(clean === undefined ? {} : { clean }),
  };
}
