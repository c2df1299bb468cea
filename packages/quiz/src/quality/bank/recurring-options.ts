import { asksForHarm } from "./asks-for-harm.ts";
import type { BankRule } from "./bank-rule.ts";
import { choicesAmong, sidesOf } from "./sides-of.ts";

const bound = 0.1;
const surely = 2.5758;

/** 31: an option text that recurs is the key as often as its fellows, within 10 points; what the draw of so few items explains (99%) is no finding. The plainly harmful option does not count where it does not for chance. */
export const recurringOptions: BankRule = (items) => {
  const harmCounts = asksForHarm(items);
  const seen = new Map<string, { count: number; keys: number; due: number; variance: number }>();
  for (const item of choicesAmong(items)) {
    const ids = new Set(sidesOf(item).keys.map(({ id }) => id));
    const options = item.options.filter(({ harmful, id }) => harmCounts || !harmful || ids.has(id));
    const due = ids.size / options.length;
    for (const { id, text } of options) {
      const held = seen.get(text["zh-CN"]) ?? { count: 0, keys: 0, due: 0, variance: 0 };
      held.count += 1;
      held.keys += ids.has(id) ? 1 : 0;
      held.due += due;
      held.variance += due * (1 - due);
      seen.set(text["zh-CN"], held);
    }
  }
  return [...seen].flatMap(([text, { count, keys, due, variance }]) => {
    const value = Math.abs(keys - due) / count;
    if (value <= bound || Math.abs(keys - due) <= surely * Math.sqrt(variance)) return [];
    const detail = `the key in ${keys} of ${count}, ${due.toFixed(0)} due: ${text}`;
    return [{ rule: 31, detail, value, bound }];
  });
};
