import { locales, type Pack } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import type { Finding } from "./finding.ts";
import { viewItem } from "./item-view.ts";
import { itemRules } from "./rules/item-rules.ts";
import { rulesOfType } from "./rules/rules-of-type.ts";

/** The rules that an item breaks, one finding a rule and language, by rule and then language. Never throws. With the pack, distractors are held to the second solver, values to their sources, and the pack’s own terms and translations are known; without, an item is judged by itself. */
export function lintItem(item: Item, { pack }: { readonly pack?: Pack } = {}): readonly Finding[] {
  const views = locales.map((locale) => viewItem(item, locale, pack));
  const due = new Set(rulesOfType[item.type] ?? [8]);
  return itemRules
    .filter(({ rule }) => due.has(rule))
    .flatMap(({ rule, severity, between = false, find }) =>
      views
        .filter(({ locale }) => !between || locale === "en")
        .flatMap((view) => {
          const evidence = find(view);
          return evidence === undefined
            ? []
            : [{ item: item.id, rule, severity, locale: view.locale, evidence }];
        }),
    );
}
