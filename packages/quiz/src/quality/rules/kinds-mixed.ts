import type { Locale } from "@plain-credit/core";
import { quantityOf } from "../reading/quantity-of.ts";
import type { ItemRule } from "./item-rule.ts";

const cannotTell: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /看不出|说不准|无法判断|无从判断|不能确定|不好说|没法(?:判断|知道|断定)|判断不了|信息不够|不知道/,
  en: /\bcannot (?:be told|tell|say|be known)\b|\bcan[’']t (?:tell|say)\b|\bimpossible to (?:tell|say)\b|\bnot enough (?:to|information)\b|\bunclear\b|\bnot known\b/i,
};

/** 27: the options are of one kind: all amounts, all rates, all dates, all questions, or all words; what they stand for, too, is of one kind. “It cannot be told” is exempt. */
export const kindsMixed: ItemRule = {
  rule: 27,
  severity: "E",
  find(view) {
    for (const list of view.lists) {
      const kinds = new Set(
        list.filter((text) => !cannotTell[view.locale].test(text)).map((text) => kindOf(text, view.locale)),
      );
      if (kinds.size > 1) return [...kinds].join(" and ");
    }
    const stood = new Set(view.options.flatMap(({ stands }) => nodeKind(stands)));
    return stood.size > 1 ? [...stood].join(" and ") : undefined;
  },
};

function kindOf(text: string, locale: Locale): string {
  const quantity = quantityOf(text, locale);
  if (quantity?.frame === "#") return quantity.dimension === "" ? "numbers" : quantity.dimension;
  return /[?？]\s*$/.test(text) ? "questions" : "words";
}

/** Steps are remedies or what a misconception would have one do; both are actions. */
const actions: ReadonlySet<string> = new Set(["remedy", "misconception"]);

function nodeKind(stands: unknown): readonly string[] {
  if (typeof stands !== "object" || stands === null) return [];
  const [kind] = Object.keys(stands);
  if (kind === undefined || kind === "cannotTell") return [];
  return [actions.has(kind) ? "action" : kind];
}
