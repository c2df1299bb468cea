import type { Locale } from "@plain-credit/core";
import { canonicalText } from "../reading/canonical-text.ts";
import { countDenials } from "../reading/count-denials.ts";
import type { ItemRule } from "./item-rule.ts";

/** 7: no option follows from another: none holds another whole with something added to it, none says of some what another says of all. */
export const optionEntails: ItemRule = {
  rule: 7,
  severity: "E",
  find({ lists, locale }) {
    for (const list of lists)
      for (const one of list)
        for (const other of list)
          if (one !== other && (holds(one, other, locale) || weakens(one, other, locale)))
            return `${one} ⇒ ${other}`;
    return undefined;
  },
};

const shortest: Readonly<Record<Locale, number>> = { "zh-CN": 4, en: 2 };

/** Whether one text is the other and more, denied nowhere in what is added. */
function holds(one: string, other: string, locale: Locale): boolean {
  const [whole, part] = [canonicalText(one, locale), canonicalText(other, locale)];
  if (part.length >= whole.length) return false;
  if (clausesOf(one, locale).includes(part)) return countDenials(one, locale) === countDenials(other, locale);
  if ((locale === "en" ? part.split(" ").length : part.length) < shortest[locale]) return false;
  const at = locale === "en" ? ` ${whole} `.indexOf(` ${part} `) : whole.indexOf(part);
  if (at < 0) return false;
  const added = `${whole.slice(0, at)} ${whole.slice(at + part.length)}`;
  return (
    countDenials(added, locale) === 0 &&
    !/\d$/.test(whole.slice(0, at)) &&
    !/^\d/.test(whole.slice(at + part.length))
  );
}

/** The clauses of a text that says more than one thing, each in its canonical form. */
function clausesOf(text: string, locale: Locale): readonly string[] {
  const cuts =
    locale === "en" ? /[,;:]|\b(?:and|or|but|plus|then)\b/i : /[，、；：,;:]|并且|而且|或者|并|再|且/;
  const clauses = text.split(cuts).filter((clause) => clause.trim() !== "");
  return clauses.length < 2 ? [] : clauses.map((clause) => canonicalText(clause, locale));
}

/** Words that say how many or how surely, none of which denies. */
const strengths: Readonly<Record<Locale, RegExp>> = {
  "zh-CN":
    /所有的?|全部的?|一切|每个|每一个|任何|凡是|一律|总是|总会|总|一定会?|必然会?|必定会?|必须|都会|都|有些|有的|部分|一些|某些|多数|大多数|大多|有时会?|有时候|可能会?|也许会?|可以|通常会?|往往会?|会/g,
  en: /\b(?:all|every|each|any|always|certainly|must|some|most|many|several|a few|sometimes|often|usually|may|might|can|could|will|possibly|of the|the)\b/gi,
};

function weakens(one: string, other: string, locale: Locale): boolean {
  const words = (text: string) => text.match(strengths[locale])?.join(" ") ?? "";
  if (words(one) === words(other)) return false;
  const bare = (text: string) =>
    canonicalText(text.replace(strengths[locale], " "), locale).replace(/s\b/g, "");
  const left = bare(one);
  return (
    left.length > 1 && left === bare(other) && canonicalText(one, locale) !== canonicalText(other, locale)
  );
}
