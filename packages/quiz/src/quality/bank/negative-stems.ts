import { locales, type Locale } from "@plain-credit/core";
import { mean } from "../statistics/mean.ts";
import type { BankRule } from "./bank-rule.ts";

const bound = 0.05;
// A question for both (which of these can you change, and which not?) denies nothing.
const both = { "zh-CN": /哪[^？]*哪/, en: /\bwhich\b[^?]*\bwhich\b|\bor not\b/i };
const negative = {
  "zh-CN": /(?:哪|什么)[^？]*(?:不是|不属于|不包括|不该|不能|不正确|错误)[^？]*？/,
  en: /\b(?:which|what)\b[^?]*\b(?:not|except|false|incorrect)\b[^?]*\?/i,
};

/** 12: at most one question in twenty asks for what is not so. */
export const negativeStems: BankRule = (items) =>
  locales.flatMap((locale) => {
    const value = mean(items.map(({ stem }) => (asksForWhatIsNot(stem[locale], locale) ? 1 : 0)));
    return value <= bound
      ? []
      : [{ rule: 12, locale, detail: "stems that ask for what is not so", value, bound }];
  });

function asksForWhatIsNot(stem: string, locale: Locale): boolean {
  return negative[locale].test(stem) && !both[locale].test(stem);
}
