import { withOptions, withStem } from "../change-item.ts";
import { lengthened } from "../clauses.ts";
import { lengthOf } from "../length-of.ts";
import { hasFigures, shownOptions } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";
import { withSentence } from "../stem-parts.ts";

const limits = { "zh-CN": { stem: 120, option: 30 }, en: { stem: 80, option: 25 } } as const;

const fillers = {
  "zh-CN": [
    "这件事前前后后说了好一阵，家里人也各有各的看法。",
    "那天下着雨，路上堵得厉害，到家已经很晚了。",
    "孩子正在写作业，厨房里炖着汤，满屋子都是香味。",
    "邻居过来坐了一会儿，把听来的话又讲了一遍。",
    "晚上翻来覆去睡不着，第二天一早又想了想。",
    "周末和老同学见了面，聊的也都是这些事。",
  ],
  en: [
    "It was talked over for quite a while, and everyone at home had a view of their own.",
    "That day it rained, the roads were jammed, and it was late before anyone got home.",
    "The child was at homework, soup stood on the stove, and the whole flat smelled of it.",
    "A neighbour came in and sat down and told once more what had been heard outside.",
    "Sleep would not come at night, and in the morning the whole thing was gone over again.",
    "Old classmates met at the weekend, and all they spoke of was this.",
  ],
} as const;

const stem: Variant = (item, locale, dice) => {
  let long = item.stem[locale];
  const least = limits[locale].stem + 1 + dice.below(20);
  for (const filler of dice.shuffle<string>(fillers[locale])) {
    if (lengthOf(long.replace(/\s/g, locale === "en" ? " " : ""), locale) >= least) break;
    long = withSentence(long, locale, filler);
  }
  return withStem(item, locale, long);
};

const option: Variant = (item, locale, dice) => {
  if (shownOptions(item).length === 0 || hasFigures(item, locale)) return undefined;
  const one = dice.pick(item.options);
  const least = limits[locale].option + 1 + dice.below(4);
  const text = lengthened(one.text[locale], locale, least, dice);
  return lengthOf(text, locale) < least ? undefined : withOptions(item, locale, { [one.id]: text });
};

/** 33: a stem or an option that is too long. */
export const longTexts = planterOf(
  33,
  { stem, option },
  (item, locale) =>
    lengthOf(item.stem[locale], locale) <= limits[locale].stem &&
    shownOptions(item).every(({ text }) => lengthOf(text[locale], locale) <= limits[locale].option),
);
