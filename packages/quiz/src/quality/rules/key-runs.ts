import type { FormRule } from "./form-rule.ts";

const longest = 4;

/** 4, over a form: the key stands in one place at most four times running. Told at the fifth; items with several keys, or none to see, do not count. */
export const keyRuns: FormRule = {
  rule: 4,
  find(items) {
    const found: { item: string; evidence: string }[] = [];
    let [place, run] = [-1, 0];
    for (const item of items) {
      if (item.type !== "single-choice") continue;
      const at = item.options.findIndex(({ id }) => id === item.key);
      run = at === place ? run + 1 : 1;
      place = at;
      if (run === longest + 1)
        found.push({ item: item.id, evidence: `place ${at + 1}, ${run} times running` });
    }
    return found;
  },
};
