import type { Locale } from "@plain-credit/core";

/** Words that hold a denying part and deny nothing, and questions of the form A-not-A. */
const idioms: Readonly<Record<Locale, RegExp>> = {
  "zh-CN":
    /([\u4e00-\u9fff])[不没]\1|([\u4e00-\u9fff]{2})不\2|有没有|是否|能否|不良|不等|不动产|不同|不过|不仅|不只|不光是|不管|不论|不断|不妨|不如|不少|不久|不错|不用说|差不多|要不|无论|非常|除非|非法|非银|未来|别人|区别|特别|个别|级别|分别|识别|差别|类别|性别|鉴别|无线|别[家的处]/g,
  en: /\bno matter\b|\bnot only\b|\bnothing but\b|\bwhether or not\b|\bno doubt\b|\bnon-\w+|\bnot just\b|\b(?:true|right) or not\b|\bno later than\b|\bif not\b|\bor not\b/gi,
};
const denials: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /[不没无未勿莫非别]/g,
  en: /\b(?:not|no|none|nothing|nobody|nowhere|never|neither|nor|without|cannot)\b|n[’']t\b/gi,
};

/** How often a text denies something in so many words. */
export function countDenials(text: string, locale: Locale): number {
  return text.replace(idioms[locale], "").match(denials[locale])?.length ?? 0;
}
