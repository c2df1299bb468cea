import type { Locale, Text } from "@plain-credit/core";

const known = new WeakMap<Text, Readonly<Record<Locale, readonly number[]>>>();

/** What a sentence can have more of than those beside it, counted: decimals, numbers, units, brackets, marks, commas and quotes. */
export function countMarks(text: Text, locale: Locale): readonly number[] {
  const found = known.get(text) ?? { "zh-CN": countIn(text, "zh-CN"), en: countIn(text, "en") };
  known.set(text, found);
  return found[locale];
}

function countIn(text: Text, locale: Locale): readonly number[] {
  const plain = text[locale].replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  return tellingMarks.map((count) => count(plain, locale));
}

const tellingMarks: readonly ((text: string, locale: Locale) => number)[] = [
  (text) => Math.max(0, ...[...text.matchAll(/\d\.(\d+)/g)].map(([, decimals = ""]) => decimals.length)),
  (text) => text.match(/\d[\d,.]*/g)?.length ?? 0,
  (text, locale) => text.match(units[locale])?.length ?? 0,
  (text) => text.match(/[()[\]（）【】〔〕<>《》]/g)?.length ?? 0,
  (text) => text.match(/[,;:!?…"“”「」『』，；：、。！？—–]|\.(?!\d)/g)?.length ?? 0,
  (text) => text.match(/[「」《》（）“”()，；：、,;:](?!\d)/g)?.length ?? 0,
];

// No look-behind: phones of 2022 refuse it.
const units = {
  "zh-CN": /[%¥$]|[\d万亿]\s?(?:元|天|个月|年|期|小时|周|倍|成)/g,
  en: /[%¥$]|\d[\s-](?:yuan|percent|days?|months?|years?|hours?|weeks?|instalments?)\b/gi,
};
