import { withOptions } from "../change-item.ts";
import { lengthened } from "../clauses.ts";
import { lengthOf } from "../length-of.ts";
import { distractorsOf, hasFigures, isChoice, keysOf } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

const shortAnswers = {
  "zh-CN": ["照旧还款", "换家平台", "先等三天", "找人代办", "借新还旧", "多点几次"],
  en: ["Wait three days", "Pay as before", "Use another platform", "Ask an agent", "Apply once more"],
} as const;

const longer: Variant = (item, locale, dice) => {
  if (!isChoice(item) || hasFigures(item, locale)) return undefined;
  const longest = Math.max(...distractorsOf(item).map(({ text }) => lengthOf(text[locale], locale)));
  const least = Math.max(Math.floor((longest * 4) / 3) + 1, locale === "en" ? 6 : 8) + dice.below(4);
  const key = dice.pick(keysOf(item));
  const text = lengthened(key.text[locale], locale, least, dice);
  return lengthOf(text, locale) < least ? undefined : withOptions(item, locale, { [key.id]: text });
};

const shorterRest: Variant = (item, locale, dice) => {
  if (!isChoice(item) || hasFigures(item, locale)) return undefined;
  const shorts = dice.shuffle<string>(shortAnswers[locale]);
  const least = locale === "en" ? 5 : 7;
  const [key] = keysOf(item);
  if (key === undefined || lengthOf(key.text[locale], locale) < least) return undefined;
  const others = distractorsOf(item);
  if (others.length > shorts.length) return undefined;
  return withOptions(item, locale, Object.fromEntries(others.map(({ id }, at) => [id, shorts[at] ?? ""])));
};

/** 1: the key is more than a third longer than the longest distractor. */
export const longKey = planterOf(1, { longer, shorterRest });
