import { withOptions, withStem, withTexts } from "../change-item.ts";
import { hasFigures, shownOptions } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";
import { stemParts, withSentence } from "../stem-parts.ts";

const slots = {
  "zh-CN": [
    "每月要还 {amount} 元。",
    "{name}想了想。",
    "还剩 undefined 期。",
    "利息一共 NaN 元。",
    "这家{{lender}}回了话。",
    "对方是 null。",
    "合同上写着 ${rate}。",
    "一共 [object Object] 元。",
  ],
  en: [
    "The instalment is ¥{amount}.",
    "{name} thinks it over.",
    "There are undefined instalments left.",
    "The interest is ¥NaN.",
    "The {{lender}} has answered.",
    "The other side is null.",
    "The contract says ${rate}.",
    "In all it is [object Object] yuan.",
  ],
} as const;

const grammar = {
  "zh-CN": [
    "手里有一张贷款。",
    "上周签了一笔合同。",
    "名下有一家账户。",
    "附近有一份银行。",
    "他收到一张短信。",
    "又换了一笔手机号。",
    "前后过了 3 个个月。",
    "多付了 200 元元。",
    "这是一份的的合同。",
    "过了二个月。",
  ],
  en: [
    "It took an month.",
    "This was a instalment.",
    "It is an loan like others.",
    "That took 1 months.",
    "There are 3 instalment left.",
    "It ran for 12 month.",
    "This is one loans.",
    "Then the the lender called.",
    "A interest rate was named.",
    "Two loan were open.",
  ],
} as const;

const choices = ["annual fee", "upfront fee", "overdue charge", "interest charge"] as const;
const others = ["service fee", "late charge", "guarantee fee", "penalty", "membership fee"] as const;

function inStem(sentences: { readonly "zh-CN": readonly string[]; readonly en: readonly string[] }): Variant {
  return (item, locale, dice) =>
    withStem(item, locale, withSentence(item.stem[locale], locale, dice.pick(sentences[locale])));
}

const inOption: Variant = (item, locale, dice) => {
  if (shownOptions(item).length === 0 || hasFigures(item, locale)) return undefined;
  const option = dice.pick(item.options);
  const tail =
    locale === "en"
      ? dice.pick([" at {rate}", " within undefined days", " by ${day}", " for a instalment"])
      : dice.pick(["，按 {rate} 算", "，undefined 天内", "，在 ${day} 之前", "，只要 5 元元"]);
  return withOptions(item, locale, { [option.id]: option.text[locale] + tail });
};

const article: Variant = (item, locale, dice) => {
  const parts = stemParts(item.stem[locale], locale);
  if (locale !== "en" || item.type !== "single-choice" || parts === undefined || item.options.length > 5)
    return undefined;
  const rest = dice.shuffle<string>(others);
  const key = dice.pick<string>(choices);
  const texts = item.options.map(({ id }, at) => (id === item.key ? key : (rest[at] ?? "")));
  return withTexts(withStem(item, locale, `${parts.before}What is charged here is called an`), locale, texts);
};

/** 20: grammar that does not fit, or a slot left open. */
export const slotMismatch = planterOf(20, {
  slot: inStem(slots),
  grammar: inStem(grammar),
  inOption,
  article,
});
