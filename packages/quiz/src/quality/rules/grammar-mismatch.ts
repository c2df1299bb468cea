import type { Locale } from "@plain-credit/core";
import type { ItemRule } from "./item-rule.ts";

const slots = /\{[A-Za-z0-9-]*\}|\bundefined\b|\bNaN\b|\[object|\bnull\b/;
const faults: Readonly<Record<Locale, readonly RegExp[]>> = {
  "zh-CN": [
    // Measure words: none before what is one itself, the right one before the pack’s things.
    /[\d一二两三四五六七八九十几] ?(?:个|只|条|张|位|名|件)(?:天|年|元|次|岁|倍|期|周|日|成)(?![\u4e00-\u9fff]*子)/,
    /(?:[\d两二三四五六七八九十几每这那某]|一) ?(?:只|头|匹|棵|座|辆|艘|朵|颗|滴|匙|位|名|双|把|支|根|粒|尾|架)[^\S\n]*(?:合同|贷款|借款|欠款|账单|机构|银行|报告|账户|额度|电话|利息|规定|平台|公告|申请|记录|卡|公司|表|月)/,
    /(?:[\d两三四五六七八九十几每这那某]|一) ?(?:家|位|名)[^\S\n]*(?:合同|借款|报告|利息|额度|记录|公告)/,
    /(?<![第十百千万\d])二(?:个|家|笔|条|张|份|次|天|周|件|种|位|部)/,
    /(?<![年\d] ?)\d{1,2} ?月(?:以内|之内)/,
    /的的|了了(?!解)|是是|[，。；：！？]{2,}|，。/,
  ],
  en: [
    /(?:\ba|^A) (?=[aeio])(?!one|once|eu)|(?:\ba|^A) (?=u[bcdfgjklmpqrvxz]|un[^i]|uni[mn])|(?:\ba|^A) (?:hour|honest|heir|honour)|(?:\ba|^A) (?:8|11\b|18\b|8\d)/,
    /\ban (?=[bcdfgjkpqtvwyz][a-z])|\ban (?=[hlmnrsx][a-z]*[aeiou])(?!hour|honest|heir|honour)|\ban (?:one|once|uni[^mn]|use|user|euro)|\ban (?:[1-79]\b|10\b|1[2-79]\b|[2-79]\d)/i,
    /(?<![\d.,]|\bto |\band |\bor |\bnor )\b(?:1|one) (?:days|weeks|months|years|hours|instalments|times|lenders|loans|cards|borrowers|percentages)\b/i,
    /\b(?:[2-9]|\d{2,}|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|few) (?:day|week|month|year|hour|instalment|lender|loan|card|borrower)\b(?![-’])(?! (?:loan|term|card|fee|plan|rate|period|cap|limit|repayment)\b)/i,
    /\b(?:this|each|every) (?:days|weeks|months|years|lenders|loans|options|steps|causes)\b|\b(?:these|those) (?:day|month|year|lender|loan|card|account|fee|option|step|cause|rule|claim)\b(?![-’])|(?:^|[.,;:] )(?:(?:they|we|you) (?:is|was|has)|(?:he|she|it) (?:are|have))\b/i,
    /\b(the|a|an|of|to|in|is|are|and) \1\b|[,;:]{2,}|\.,|,\.|\?\./i,
  ],
};

/** 20: stem and options are grammatical as they are put together: articles, number and measure words fit, and no slot was left open. */
export const grammarMismatch: ItemRule = {
  rule: 20,
  severity: "E",
  find({ stem, lists, locale }) {
    const texts = [stem, ...lists.flat()];
    return (
      texts.find((text) => slots.test(text) || faults[locale].some((fault) => fault.test(text))) ??
      (locale === "en" ? articleMisfit(stem, lists.flat()) : undefined)
    );
  },
};

/** A stem that ends in an article before its gap must not fit some options only. */
function articleMisfit(stem: string, options: readonly string[]): string | undefined {
  const article = /\b(an?)[\s:]*(?:_+|\.{3}|…|—)?[\s?.:]*$/i.exec(stem)?.[1]?.toLowerCase();
  if (article === undefined) return undefined;
  return options.find((text) => /^[aeiou]/i.test(text.trim()) !== (article === "an"));
}
