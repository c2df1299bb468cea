import { viewItem, type ItemView } from "../item-view.ts";
import { canonicalText } from "../reading/canonical-text.ts";
import { isCount } from "../reading/is-count.ts";
import { lengthOf } from "../reading/length-of.ts";
import type { FormRule } from "./form-rule.ts";

const shortest = { "zh-CN": 6, en: 4 } as const;

/** Quotations in a row, and what heads a line of a list: to be named as one of several says nothing of which it is. */
const candidates =
  /(?:「[^「」]*」[、，和与或及]?){2,}|“[^“”]*”(?:,?(?: and| or)? “[^“”]*”)+|(?<=\n)[^：\n]{1,24}(?=：)|(?<=\n)[^:\n]{1,60}(?=: )/g;

/** 28, over a form: what one item shows does not give another away: no stem or table says the key of another item and none of its distractors. Short keys, numbers and what the other stem says itself are no giveaways. */
export const givesAway: FormRule = {
  rule: 28,
  find(items, locale, pack) {
    const views = items.map((item) => viewItem(item, locale, pack));
    const shown = views.map((view) =>
      [view.stem.replace(candidates, "…"), ...view.table]
        .map((text) => canonicalText(text, locale))
        .join("\n"),
    );
    return views.flatMap((asked, at) => {
      const key = tellingKey(asked, shown[at] ?? "");
      const teller =
        key && views.find((_, other) => other !== at && shown[other]?.includes(key.said) === true);
      if (!key || !teller) return [];
      const open = shown[views.indexOf(teller)] ?? "";
      if (asked.others.some(({ text }) => open.includes(canonicalText(text, locale)))) return [];
      return [{ item: asked.item.id, evidence: `${teller.item.id} says: ${key.text}` }];
    });
  },
};

function tellingKey(
  { keys, locale }: ItemView,
  shown: string,
): { readonly text: string; readonly said: string } | undefined {
  return keys
    .filter(({ text }) => lengthOf(text, locale) >= shortest[locale] && !isCount(text, locale))
    .map(({ text }) => ({ text, said: canonicalText(text, locale) }))
    .find(({ said }) => !shown.includes(said));
}
