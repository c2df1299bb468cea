import type { Item } from "../../item/item.ts";
import { asksForHarm } from "../bank/asks-for-harm.ts";
import { expectedScore } from "./expected-score.ts";
import { distributionOf, distributionOneToOne, matchedPoints } from "./matched-points.ts";

/** The chance of the items of a bank: points of one who guesses at random. A choice: 1/k; one plainly harmful option does not count in k where harm is never what the bank asks for. A multiple choice, of which one option is taken: 1/k. A grid: a half. An ordering: the mean over all orders. A match: each prompt by itself or, where the choices suffice, each choice once, whichever earns more. A number: none. */
export function chanceOver(bank: readonly Item[]): (item: Item) => number {
  const harmCounts = asksForHarm(bank);
  return (item) => chanceScore(item, harmCounts);
}

function chanceScore(item: Item, harmCounts: boolean): number {
  switch (item.type) {
    case "single-choice": {
      const plain = !harmCounts && item.options.some(({ harmful }) => harmful) ? 1 : 0;
      return 1 / (item.options.length - plain);
    }
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
