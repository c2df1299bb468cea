import { quantityOf } from "../reading/quantity-of.ts";
import type { ItemRule } from "./item-rule.ts";

/** 21: numbers, dates, ranges and places to choose among stand in their order, up or down. What is no number, such as “it cannot be told”, may stand at the end. */
export const optionsUnsorted: ItemRule = {
  rule: 21,
  severity: "E",
  find({ lists, locale }) {
    for (const list of lists) {
      const quantities = list.flatMap((text) => quantityOf(text, locale) ?? []);
      const [first] = quantities;
      if (first === undefined || quantities.length < Math.max(2, list.length - 1)) continue;
      if (quantities.some(({ frame, dimension }) => frame !== first.frame || dimension !== first.dimension))
        continue;
      const ranks = throughNewYear(
        quantities.map(({ lowest, highest }) => (lowest === -Infinity ? highest - 1e-7 : lowest)),
        first.dimension,
      );
      const steps = ranks.slice(1).map((rank, at) => rank - (ranks[at] ?? 0));
      if (steps.some((step) => step > 0) && steps.some((step) => step < 0)) return list.join(" / ");
    }
    return undefined;
  },
};

/** Days without a year may run on from autumn into spring. */
function throughNewYear(ranks: readonly number[], dimension: string): readonly number[] {
  if (dimension !== "day-of-year" || Math.max(...ranks) < 1000 || Math.min(...ranks) >= 400) return ranks;
  return ranks.map((rank) => (rank < 400 ? rank + 1200 : rank));
}
