import { itemTypeOf } from "../../item-types/item-types.ts";
import type { Item, MatchingItem, OrderingItem, TrueFalseGridItem } from "../../item/item.ts";
import type { Answer } from "../../item/response.ts";
import { mean } from "../statistics/mean.ts";
import { distributionOf, matchedPoints } from "./matched-points.ts";
import { ordersBy } from "./orders-by.ts";

/** Points of a guesser who rates the options of each line and goes by the ratings, averaged over ties. A choice: the option rated highest, one only, even where several may be right. A grid: yes to rows rated above the mean of the rows, either at the mean. An ordering: the highest first. A match: for each prompt the choice rated highest. */
export function expectedScore(item: Item, ratings: readonly (readonly number[])[]): number {
  const [only = []] = ratings;
  switch (item.type) {
    case "single-choice":
    case "multiple-choice":
      return mean(highest(only).map((at) => earned(item, { chosen: [item.options[at]?.id ?? ""] })));
    case "true-false-grid":
      return gridScore(item, only);
    case "ordering":
      return orderingScore(item, only);
    case "matching":
      return matchingScore(item, ratings);
    case "numeric":
      return 0;
  }
}

/** Points that the answer would be given. */
export function earned(item: Item, answer: Answer): number {
  return itemTypeOf(item.type).earned(item, answer);
}

function highest(ratings: readonly number[]): readonly number[] {
  const top = Math.max(...ratings);
  return ratings.flatMap((rating, at) => (rating === top ? [at] : []));
}

function gridScore({ options, key }: TrueFalseGridItem, ratings: readonly number[]): number {
  const middle = mean(ratings);
  return mean(
    options.map(({ id }, at) => {
      const rating = ratings[at] ?? middle;
      if (rating === middle) return 0.5;
      return rating > middle === key.includes(id) ? 1 : 0;
    }),
  );
}

function orderingScore(item: OrderingItem, ratings: readonly number[]): number {
  const ids = item.options.map(({ id }) => id);
  return mean(ordersBy(ratings).map((order) => earned(item, { order: order.map((at) => ids[at] ?? "") })));
}

function matchingScore({ options, choices, key }: MatchingItem, ratings: readonly (readonly number[])[]) {
  const chances = options.map(({ id }, line) => {
    const tops = highest(ratings[line] ?? []);
    return tops.some((at) => choices[at]?.id === key[id]) ? 1 / tops.length : 0;
  });
  return matchedPoints(distributionOf(chances), choices.length);
}
