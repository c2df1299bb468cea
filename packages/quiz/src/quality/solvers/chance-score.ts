import type { Item } from "../../item/item.ts";
import { expectedScore } from "./expected-score.ts";
import { distributionOf, distributionOneToOne, matchedPoints } from "./matched-points.ts";

/** Points of one who guesses at random. A choice: 1/k, where one plainly harmful option at most does not count in k. A grid: a half. An ordering: the mean over all orders. A match: each prompt by itself or, where the choices suffice, each choice once, whichever earns more. A number: none. */
export function chanceScore(item: Item): number {
  switch (item.type) {
    case "single-choice":
      return 1 / (item.options.length - (item.options.some(({ harmful }) => harmful) ? 1 : 0));
    case "multiple-choice":
      return 1 / item.options.length;
    case "true-false-grid":
      return 0.5;
    case "ordering":
      return expectedScore(item, [item.options.map(() => 0)]);
    case "matching": {
      const [prompts, choices] = [item.options.length, item.choices.length];
      const alone = matchedPoints(distributionOf(item.options.map(() => 1 / choices)), choices);
      return prompts > choices
        ? alone
        : Math.max(alone, matchedPoints(distributionOneToOne(prompts, choices), choices));
    }
    case "numeric":
      return 0;
  }
}
