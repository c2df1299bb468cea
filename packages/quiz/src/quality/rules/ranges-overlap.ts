import { quantityOf, type Quantity } from "../reading/quantity-of.ts";
import type { ItemRule } from "./item-rule.ts";

/** 6: numbers and ranges to choose among share no value: not 5 at most and 10 at most, nor 10 to 20 and 20 to 30. */
export const rangesOverlap: ItemRule = {
  rule: 6,
  severity: "E",
  find({ lists, locale }) {
    for (const list of lists) {
      const found = list.flatMap((text) => {
        const quantity = quantityOf(text, locale);
        return quantity === undefined ? [] : [{ text, quantity }];
      });
      for (const [at, one] of found.entries())
        for (const other of found.slice(at + 1))
          if (overlap(one.quantity, other.quantity)) return `${one.text} / ${other.text}`;
    }
    return undefined;
  },
};

/** Two equal numbers are duplicates, another rule’s; at least one has to be a range. */
function overlap(one: Quantity, other: Quantity): boolean {
  if (one.dimension !== other.dimension || one.frame !== other.frame) return false;
  if (one.lowest === one.highest && other.lowest === other.highest) return false;
  const same =
    one.lowest === other.lowest &&
    one.highest === other.highest &&
    String(one.closed) === String(other.closed);
  return !same && reaches(one, other) && reaches(other, one);
}

function reaches(from: Quantity, to: Quantity): boolean {
  return from.highest > to.lowest || (from.highest === to.lowest && from.closed[1] && to.closed[0]);
}
