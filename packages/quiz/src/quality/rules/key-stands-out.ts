import type { Locale } from "@plain-credit/core";
import { toHalfWidth } from "../reading/to-half-width.ts";
import type { ItemRule } from "./item-rule.ts";

const marks: Readonly<Record<string, (text: string, locale: Locale) => number>> = {
  precision: (text) =>
    Math.max(0, ...[...text.matchAll(/\d\.(\d+)/g)].map(([, decimals = ""]) => decimals.length)),
  numbers: (text) => text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0,
  units: (text, locale) =>
    text.match(
      locale === "en"
        ? /[%¥$]|\b(?:yuan|percent|days?|months?|years?|hours?|weeks?|instalments?)\b(?<=\d[\s-]\w+)/gi
        : /[%¥$]|(?<=[\d万亿]\s?)(?:元|天|个月|年|期|小时|周|倍|成)/g,
    )?.length ?? 0,
  brackets: (text) => text.match(/[()[\]【】〔〕<>《》]/g)?.length ?? 0,
  punctuation: (text) => text.match(/[,;:!?…"“”「」『』，；：、。！？—–]|(?<!\d)\.|\.(?!\d)/g)?.length ?? 0,
};

/** 23: the key alone has no more precision, numbers, units, brackets or punctuation than every distractor. */
export const keyStandsOut: ItemRule = {
  rule: 23,
  severity: "E",
  find({ keys, others, locale }) {
    if (keys.length === 0 || others.length === 0) return undefined;
    const plain = (text: string) => toHalfWidth(text).replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
    return Object.keys(marks).find((mark) => {
      const count = ({ text }: { readonly text: string }) => marks[mark]?.(plain(text), locale) ?? 0;
      return Math.min(...keys.map(count)) > Math.max(...others.map(count));
    });
  },
};
