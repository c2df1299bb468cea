import type { Locale } from "@plain-credit/core";
import { viewItem } from "../item-view.ts";
import { canonicalText } from "../reading/canonical-text.ts";
import type { FormRule } from "./form-rule.ts";

const most = 0.8;

/** 29, over a form: no two stems are nearly the same: their runs of three characters have more than 0.8 in common, by Jaccard. Tables belong to their stems. */
export const stemsAlike: FormRule = {
  rule: 29,
  find(items, locale) {
    const stems = items.map((item) => {
      const { stem, table } = viewItem(item, locale, undefined);
      return runsOf([stem, ...table].join(" "), locale);
    });
    return items.flatMap((item, at) => {
      const before = stems.slice(0, at).findIndex((stem) => alike(stem, stems[at] ?? new Set()) > most);
      return before < 0 ? [] : [{ item: item.id, evidence: `like ${items[before]?.id ?? ""}` }];
    });
  },
};

function runsOf(text: string, locale: Locale): ReadonlySet<string> {
  const plain = canonicalText(text, locale);
  if (plain.length < 3) return new Set([plain]);
  return new Set(Array.from({ length: plain.length - 2 }, (_, at) => plain.slice(at, at + 3)));
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((run) => other.has(run)).length;
  return shared / (one.size + other.size - shared);
}
