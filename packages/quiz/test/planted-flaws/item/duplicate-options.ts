import { withOptions, withTexts } from "../change-item.ts";
import type { Dice } from "../dice.ts";
import { fullWidth } from "../full-width.ts";
import { hasFigures, isCannotTell, isChoice, type ChoiceItem } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";
import { traditional } from "../traditional.ts";

/** Two different options, neither of which says that nothing can be told. */
function twoOf(item: ChoiceItem, dice: Dice) {
  const [one, other] = dice.shuffle(item.options.filter((option) => !isCannotTell(option)));
  return one === undefined || other === undefined ? undefined : { one, other };
}

/** A variant that repeats an option in another shape. */
function repeated(reshape: (text: string) => string, same = false): Variant {
  return (item, locale, dice) => {
    const two = isChoice(item) ? twoOf(item, dice) : undefined;
    if (two === undefined) return undefined;
    const text = reshape(two.one.text[locale]);
    if (text === two.one.text[locale] && !same) return undefined;
    return withOptions(item, locale, { [two.other.id]: text });
  };
}

const sameAmounts = {
  "zh-CN": [
    ["5万", "50000元", "５万", "5 万元", "50,000 元", "50000 元", "５００００元"],
    ["1.2万元", "12000元", "12,000 元", "1.2 万", "１２０００元"],
    ["15.5%", "15.50%", "１５．５％", "15.5％"],
    ["12 个月", "12个月", "１２个月"],
    ["90 天", "90天", "９０天"],
    ["0.3万元", "3000元", "3,000.00 元"],
  ],
  en: [
    ["¥50,000", "¥50000", "50,000 yuan", "¥50,000.00", "￥50,000", "50000 yuan"],
    ["¥12,000", "12,000 yuan", "¥12,000.00", "¥１２,０００"],
    ["15.5%", "15.50%", "15.5 %", "１５.５%", "15.5 percent"],
    ["12 months", "１２ months"],
    ["90 days", "９０ days"],
    ["¥3,000", "3000 yuan", "¥3000"],
  ],
} as const;

const otherAmounts = {
  "zh-CN": ["800 元", "9 万元", "7.5%", "36 个月", "7 天", "260 元"],
  en: ["¥800", "¥90,000", "7.5%", "36 months", "7 days", "¥260"],
} as const;

const amounts: Variant = (item, locale, dice) => {
  if (item.type !== "single-choice" || item.options.length < 3) return undefined;
  const [one = "", other = ""] = dice.shuffle<string>(dice.pick<readonly string[]>(sameAmounts[locale]));
  const rest = dice.shuffle<string>(otherAmounts[locale]).slice(0, item.options.length - 2);
  return withTexts(item, locale, dice.shuffle([one, other, ...rest]));
};

const traditionalCopy: Variant = (item, locale, dice) =>
  locale === "en" || hasFigures(item, locale) ? undefined : repeated(traditional)(item, locale, dice);

const spaced: Variant = (item, locale, dice) =>
  repeated((text) => (locale === "en" ? text.replace(" ", "\u00a0") : `${text}\u3000`))(item, locale, dice);

/** 5: two options that are one and the same in another writing. */
export const duplicateOptions = planterOf(5, {
  copy: repeated((text) => text, true),
  fullWidth: repeated(fullWidth),
  traditional: traditionalCopy,
  spaced,
  amounts,
  moreAmounts: amounts,
});
