import { withOptions } from "../change-item.ts";
import { isChoice } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

const all = {
  "zh-CN": [
    "以上都对",
    "以上都是",
    "以上全部正确",
    "以上皆是",
    "上述都对",
    "上面几项都对",
    "以上说法都正确",
    "以上做法都可以",
    "以上全对",
    "全部都对",
    "上述各项都是",
  ],
  en: [
    "All of the above",
    "All the above",
    "All of these",
    "All of the above are right",
    "All of them are right",
    "Every one of the above",
    "All of the options",
    "All the options above",
  ],
} as const;

const none = {
  "zh-CN": [
    "以上都不是",
    "以上都不对",
    "以上说法都不正确",
    "以上皆非",
    "上述都不是",
    "上面几项都不对",
    "以上全不对",
    "以上没有一项正确",
    "以上都不正确",
    "都不对",
    "以上选项都不合适",
  ],
  en: [
    "None of the above",
    "None of these",
    "None of them",
    "None of the above is right",
    "None of the options",
    "Neither of the above",
    "None of these is right",
    "Not any of the above",
  ],
} as const;

function replaced(texts: { readonly "zh-CN": readonly string[]; readonly en: readonly string[] }): Variant {
  return (item, locale, dice) => {
    if (!isChoice(item)) return undefined;
    const option = dice.below(2) === 0 ? item.options.at(-1) : dice.pick(item.options);
    return option && withOptions(item, locale, { [option.id]: dice.pick(texts[locale]) });
  };
}

/** 10: all or none of the above. */
export const allOfTheAbove = planterOf(10, { all: replaced(all), none: replaced(none) });
