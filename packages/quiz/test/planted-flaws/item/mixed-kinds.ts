import { withOptions } from "../change-item.ts";
import { isCannotTell, isChoice, isFigure } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

const amounts = {
  "zh-CN": ["5,000 元", "12 个月", "15.5%", "2026年8月1日", "3 万元", "30 天"],
  en: ["¥5,000", "12 months", "15.5%", "1 August 2026", "30 days", "¥30,000"],
} as const;

const phrases = {
  "zh-CN": ["看情况再说", "去问放款机构", "要看合同怎么写", "按时还就行", "利息比较高"],
  en: ["Ask the lender about it", "As the contract has it", "Pay on time and wait", "A rather high interest"],
} as const;

const numberAmongWords: Variant = (item, locale, dice) => {
  if (!isChoice(item)) return undefined;
  const told = item.options.filter((option) => !isCannotTell(option));
  if (told.length < 3 || told.some(({ text }) => isFigure(text[locale]))) return undefined;
  return withOptions(item, locale, { [dice.pick(told).id]: dice.pick<string>(amounts[locale]) });
};

const wordsAmongNumbers: Variant = (item, locale, dice) => {
  if (!isChoice(item) || !item.options.every(({ text }) => isFigure(text[locale]))) return undefined;
  if (item.options.length < 3) return undefined;
  return withOptions(item, locale, { [dice.pick(item.options).id]: dice.pick<string>(phrases[locale]) });
};

const otherUnit: Variant = (item, locale, dice) => {
  if (!isChoice(item) || !item.options.every(({ text }) => isFigure(text[locale]))) return undefined;
  if (item.options.length < 3) return undefined;
  const percent = item.options.every(({ text }) => text[locale].endsWith("%"));
  const money = item.options.every(({ text }) => /[¥元]/.test(text[locale]));
  if (!percent && !money) return undefined;
  const sum = locale === "en" ? "¥620.00" : "620.00 元";
  const text = percent ? sum : "15.50%";
  return withOptions(item, locale, { [dice.pick(item.options).id]: text });
};

/** 27: options of different kinds. */
export const mixedKinds = planterOf(27, { numberAmongWords, wordsAmongNumbers, otherUnit });
