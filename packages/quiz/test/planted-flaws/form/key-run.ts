import type { Item, SingleChoiceItem } from "../../../src/index.ts";
import { moveKey } from "../move-key.ts";
import type { FormPlanter } from "./form-planter.ts";

const isSingle = (item: Item): item is SingleChoiceItem => item.type === "single-choice";

function longestRun(items: readonly Item[]): number {
  let longest = 0;
  let run = 0;
  let last = "";
  for (const item of items.filter(isSingle)) {
    run = item.key === last ? run + 1 : 1;
    last = item.key;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** 4: five or more keys in a row in the same place. */
export const keyRun: FormPlanter = {
  rule: 4,
  plant: (form, _, dice) => {
    const singles = form.items.filter(isSingle);
    const place = dice.below(3);
    const able = singles.filter(({ options }) => options.length > place);
    if (able.length < 5) return undefined;
    const length = Math.min(able.length, 5 + dice.below(4));
    const start = dice.below(able.length - length + 1);
    const run = able.slice(start, start + length);
    const items = [
      ...form.items.filter((item) => !run.some((one) => one === item)),
      ...run.map((item) => moveKey(item, place)),
    ];
    return { form: { ...form, items }, variant: `run of ${length}` };
  },
  clean: ({ items }) => longestRun(items) <= 4,
};
