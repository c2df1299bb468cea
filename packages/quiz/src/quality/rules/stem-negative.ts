import type { Locale } from "@plain-credit/core";
import { countDenials } from "../reading/count-denials.ts";
import { questionOf } from "../reading/question-of.ts";
import type { ItemRule } from "./item-rule.ts";

const exceptions: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /除了?.*(?:以外|之外|外)|(?:错误|有误)的/,
  en: /\bexcept\b|\bexcluding\b|\bincorrect\b|(?<!\bat )\bleast\b|\bother than\b/i,
};

/** What is asked for both ways round, and what “wrong” is in Chinese, deny nothing. */
const bothWays: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /(哪[些个一][^，]*)，(?:哪[些个一])[^，？]*|(?:说明|看出|指出)[^，？]*不对/g,
  en: /\b(?:and|or) (?:which|who|what)\b[^,?]*\bnot\b|\bor not\b/gi,
};
const asking: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /哪|什么|多少|几|怎|谁|何|吗|下列|以下|下面|选出|找出|[？?]/,
  en: /\b(?:which|what|how|who|whom|whose|where|when|why|choose|select|pick|find|mark)\b|\?/i,
};

/** 12: a question in the negative, which a bank holds in 5% of its items at most. Only the clause that asks is looked at. */
export const stemNegative: ItemRule = {
  rule: 12,
  severity: "W",
  find({ stem, locale }) {
    const question = questionOf(stem);
    const clauses = question.replace(bothWays[locale], "…").split(/[,，;；:：]/);
    const asks = clauses.some((clause) => asking[locale].test(clause))
      ? clauses.filter((clause) => asking[locale].test(clause))
      : clauses;
    return asks.some((clause) => countDenials(clause, locale) > 0 || exceptions[locale].test(clause))
      ? question
      : undefined;
  },
};
