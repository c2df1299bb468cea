import { withTexts } from "../change-item.ts";
import { hasFigures, shownOptions } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

const prefixes = {
  "zh-CN": ["他现在应该", "最好的办法是", "主要是因为", "这件事先要", "这说明了", "大家都知道，"],
  en: [
    "The best thing is this: ",
    "It is because ",
    "One should first ",
    "The main point is: ",
    "In this case, ",
  ],
} as const;

const figurePrefixes = {
  "zh-CN": ["总共需要 ", "大约等于 ", "算出来是 "],
  en: ["It comes to ", "The sum is ", "In all it is "],
} as const;

const prefixed: Variant = (item, locale, dice) => {
  const options = shownOptions(item);
  if (options.length < 2 || item.type === "matching") return undefined;
  const prefix = dice.pick<string>((hasFigures(item, locale) ? figurePrefixes : prefixes)[locale]);
  const small = locale === "en" && !hasFigures(item, locale);
  const tell = (text: string) => prefix + (small ? text.charAt(0).toLowerCase() + text.slice(1) : text);
  return withTexts(
    item,
    locale,
    options.map(({ text }) => tell(text[locale])),
  );
};

/** 25: a beginning that all options share. */
export const sharedPrefix = planterOf(25, { prefixed });
