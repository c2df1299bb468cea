import type { Locale } from "@plain-credit/core";
import type { Dice } from "./dice.ts";
import { lengthOf } from "./length-of.ts";

const clauses: Readonly<Record<Locale, readonly string[]>> = {
  "zh-CN": [
    "，这样心里才有数",
    "，并把经过记下来留底",
    "，免得以后说不清楚",
    "，再把结果讲给家里人听",
    "，而且不用多花一分钱",
    "，做完再看下一步怎么走",
    "，前后也就几分钟的工夫",
    "，哪怕当天有点忙",
    "，身边的人也这么看",
    "，事情本来就是这样来的",
  ],
  en: [
    " and keep a note of it",
    " so that nothing is left to guesswork",
    " before anything else is begun",
    ", which costs nothing at all",
    " and tell the family about it afterwards",
    ", then look at what comes next",
    ", even on a busy day",
    ", as people close by see it too",
    " in a matter of a few minutes",
    ", because that is how it came about",
  ],
};

/** A text with clauses added until it is that long, cut nowhere. */
export function lengthened(text: string, locale: Locale, least: number, dice: Dice): string {
  let long = text;
  for (const clause of dice.shuffle(clauses[locale])) {
    if (lengthOf(long, locale) >= least) break;
    long += clause;
  }
  return long;
}
