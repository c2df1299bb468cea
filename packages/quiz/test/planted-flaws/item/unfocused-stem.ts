import { withStem } from "../change-item.ts";
import { planterOf, type Variant } from "../planter.ts";
import { stemParts } from "../stem-parts.ts";

const topics = {
  "zh-CN": ["关于一家平台的消费贷。", "消费贷额度。", "这件事的前前后后。", "下面是几种情况。"],
  en: [
    "About a platform’s consumer loan.",
    "The limit of a consumer loan.",
    "How it all came about.",
    "Here are a number of cases.",
  ],
} as const;

const dropped: Variant = (item, locale) => {
  const parts = stemParts(item.stem[locale], locale);
  const left = parts?.before.trim() ?? "";
  return left === "" || /[?？]/.test(left) ? undefined : withStem(item, locale, left);
};

const topicAlone: Variant = (item, locale, dice) => withStem(item, locale, dice.pick<string>(topics[locale]));

const toldInstead: Variant = (item, locale, dice) => {
  const parts = stemParts(item.stem[locale], locale);
  if (parts === undefined || /[?？]/.test(parts.before)) return undefined;
  return withStem(item, locale, parts.before + dice.pick<string>(topics[locale]));
};

/** 24: a stem that asks nothing. */
export const unfocusedStem = planterOf(24, { dropped, topicAlone, toldInstead });
