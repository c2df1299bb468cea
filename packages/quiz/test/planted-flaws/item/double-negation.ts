import { withOptions, withStem } from "../change-item.ts";
import { hasFigures, shownOptions } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";
import { withSentence } from "../stem-parts.ts";

const sentences = {
  "zh-CN": [
    "这件事也不是不能办。",
    "眼下并不是没有别的办法。",
    "这时候不能不想个办法。",
    "谁也不会不同意。",
    "这话并非没有道理。",
    "家里没有人不着急。",
    "这么做未必不行。",
    "不是不想还，是一时周转不开。",
    "不可能没有记录。",
    "这笔钱不会不到账。",
  ],
  en: [
    "It is not impossible to manage.",
    "That is not unusual.",
    "It isn’t unreasonable to ask.",
    "There is no one who does not worry.",
    "This is not without reason.",
    "Nobody says nothing about it.",
    "It was never not an option.",
    "It is not unlikely to pass.",
    "One cannot not notice it.",
    "That does not mean nothing was done.",
  ],
} as const;

const clauses = {
  "zh-CN": [
    "，这也不是不可以",
    "，并非没有用处",
    "，不能不做",
    "，不是不行",
    "，没有人不这么做",
    "，未必不可",
  ],
  en: [
    ", which is not unreasonable",
    ", which isn’t impossible",
    ", not without reason",
    ", and not unusual",
    ", which nobody would not do",
  ],
} as const;

const inStem: Variant = (item, locale, dice) =>
  withStem(item, locale, withSentence(item.stem[locale], locale, dice.pick<string>(sentences[locale])));

const inOption: Variant = (item, locale, dice) => {
  if (shownOptions(item).length === 0 || hasFigures(item, locale)) return undefined;
  const option = dice.pick(item.options);
  const clause = dice.pick([...clauses[locale]]);
  return withOptions(item, locale, { [option.id]: option.text[locale] + clause });
};

/** 13: a double negation. */
export const doubleNegation = planterOf(13, { inStem, inOption });
