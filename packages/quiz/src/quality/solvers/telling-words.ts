import type { Locale } from "@plain-credit/core";

type Words = Readonly<Record<Locale, RegExp>>;

/** Words that leave no exception. */
const absolutes: Words = {
  "zh-CN": /一定|绝对|从不|从来|所有|必然|必定|全部|永远|肯定|任何|总是|完全|一律/g,
  en: /\b(?:always|never|all|every|none|certainly|completely|entirely|definitely|any|guaranteed)\b/g,
};

/** Words that leave room. */
const hedges: Words = {
  "zh-CN": /通常|可能|一般|往往|多半|大多|也许|不一定|未必|有时|或许|不全是/g,
  en: /\b(?:usually|may|might|could|often|generally|mostly|sometimes|likely|perhaps|not always|not necessarily|not all|not every)\b/g,
};

/** Words of one who holds back or makes sure. */
const cautions: Words = {
  "zh-CN": /先别|不要|别|核实|核对|确认|停|暂|拒|查|问清|等|不/g,
  en: /\b(?:don[’']t|do not|not|no|never|check|verify|confirm|make sure|stop|hold|wait|refuse|decline|ask|find out)\b/g,
};

/** Words that deny. */
const negations: Words = {
  "zh-CN": /不|没|别|无|未|非/g,
  en: /\b(?:not|no|never|none|nothing|without|cannot|[a-z]+n[’']t)\b/g,
};

/** How many absolutes a text has; those inside a hedge (不一定, not all) do not count. */
export function countAbsolutes(text: string, locale: Locale): number {
  const plain = text.toLowerCase().replace(hedges[locale], "");
  return plain.match(absolutes[locale])?.length ?? 0;
}

/** How many hedges a text has. */
export function countHedges(text: string, locale: Locale): number {
  return text.toLowerCase().match(hedges[locale])?.length ?? 0;
}

/** How many words of caution a text has. */
export function countCautions(text: string, locale: Locale): number {
  return text.toLowerCase().match(cautions[locale])?.length ?? 0;
}

/** How many words that deny a text has. */
export function countNegations(text: string, locale: Locale): number {
  return text.toLowerCase().match(negations[locale])?.length ?? 0;
}
