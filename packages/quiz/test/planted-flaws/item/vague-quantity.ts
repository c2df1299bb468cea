import { withOptions, withStem } from "../change-item.ts";
import { hasFigures, shownOptions } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";
import { withSentence } from "../stem-parts.ts";

const sentences = {
  "zh-CN": [
    "这种情况经常出现。",
    "这样的事往往拖到月底。",
    "家里常常为此商量。",
    "他们有时会打来电话。",
    "偶尔也会晚几天。",
    "这类消息时常能看到。",
  ],
  en: [
    "This often happens.",
    "Sometimes it drags on until the end of the month.",
    "The family frequently talks it over.",
    "Now it rarely takes long.",
    "Calls occasionally come in.",
    "This seldom takes a week.",
  ],
} as const;

const clauses = {
  "zh-CN": ["，往往这样就够了", "，经常要等几天", "，常常管用", "，有时会快一点", "，偶尔会漏掉"],
  en: [
    ", which is often enough",
    ", which sometimes takes days",
    ", as frequently happens",
    ", which rarely fails",
    ", as occasionally seen",
  ],
} as const;

const inStem: Variant = (item, locale, dice) =>
  withStem(item, locale, withSentence(item.stem[locale], locale, dice.pick<string>(sentences[locale])));

const inOption: Variant = (item, locale, dice) => {
  if (shownOptions(item).length === 0 || hasFigures(item, locale)) return undefined;
  const option = dice.pick(item.options);
  return withOptions(item, locale, { [option.id]: option.text[locale] + dice.pick<string>(clauses[locale]) });
};

const vague = {
  "zh-CN":
    /经常|往往|常常|有时|偶尔|时常|时不时|多半|大多|多数|很多|许多|不少|一些|几[家次条笔天个]|很少|少数|几乎|大量|若干|有些|某些/,
  en: /\b(?:often|sometimes|frequent|frequently|rarely|seldom|occasional|occasionally|many|several|some|few|most|mostly|lots|hardly|almost|numerous|various|regularly|much|little|more and more)\b/i,
};

/** 16: a vague quantity. */
export const vagueQuantity = planterOf(
  16,
  { inStem, inOption },
  (item, locale) =>
    ![item.stem, ...shownOptions(item).map(({ text }) => text)].some((text) =>
      vague[locale].test(text[locale]),
    ),
);
