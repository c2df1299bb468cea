import type { ItemView } from "../item-view.ts";
import { numbersIn } from "../reading/numbers-in.ts";
import type { ItemRule } from "./item-rule.ts";

/** 26: every number of the stem serves the solution or a reason. Those drawn for the item’s facts or told by its scenario are there on purpose. */
export const factUnused: ItemRule = {
  rule: 26,
  severity: "W",
  find(view) {
    const { stem, rationale, options, table, locale } = view;
    const figures = [...new Set(numbersIn(stem, locale).figures)];
    if (figures.length === 0) return undefined;
    const told = [rationale, ...table, ...options.flatMap((option) => [option.text, option.rationale])];
    const used = [...told, ...purposes(view)].flatMap((text) => all(text, locale));
    // Facts hold sums unrounded, stems to the cent.
    const unused = figures.filter((figure) => !used.some((number) => Math.abs(number - figure) < 0.006));
    return unused.length === 0 ? undefined : unused.join(", ");
  },
};

function all(text: string, locale: ItemView["locale"]): readonly number[] {
  const { figures, words } = numbersIn(text, locale);
  return [...figures, ...words];
}

/** What the facts hold, and the words of the pack for what they name. */
function purposes({ item, locale, pack }: ItemView): readonly string[] {
  const facts = JSON.stringify(item.facts) ?? "";
  if (pack === undefined) return [facts];
  const named = [...pack.scenarios, ...pack.claims, ...pack.misconceptions, ...pack.signals].filter(
    ({ id }) => facts.includes(`"${id}"`),
  );
  return [facts, ...textsIn(named, locale)];
}

function textsIn(value: unknown, locale: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === locale && typeof each === "string" ? [each] : textsIn(each, locale),
  );
}
