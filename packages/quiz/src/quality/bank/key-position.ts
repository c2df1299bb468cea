import { chiSquared } from "../statistics/chi-squared.ts";
import type { BankRule } from "./bank-rule.ts";
import { choicesAmong, sidesOf, type ChoiceItem } from "./sides-of.ts";

/** 4: every place holds the key equally often (chi-squared, p > .01), for each response type and number of options. */
export const keyPosition: BankRule = (items) => {
  const strata = new Map<string, ChoiceItem[]>();
  for (const item of choicesAmong(items)) {
    const name = `${item.type} of ${item.options.length}`;
    strata.set(name, [...(strata.get(name) ?? []), item]);
  }
  return [...strata].flatMap(([name, alike]) => {
    const counts = (alike[0]?.options ?? []).map(({ id }) => alike.filter((item) => holds(item, id)).length);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const { value, bound } = chiSquared(
      counts,
      counts.map(() => total / counts.length),
    );
    return value <= bound
      ? []
      : [{ rule: 4, detail: `keys by place, ${name}: ${counts.join(" ")}`, value, bound }];
  });
};

function holds(item: ChoiceItem, id: string): boolean {
  return sidesOf(item).keys.some((key) => key.id === id);
}
