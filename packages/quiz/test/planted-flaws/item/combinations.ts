import { withOptions } from "../change-item.ts";
import type { Dice } from "../dice.ts";
import { isChoice } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

const labels = [
  ["①", "②", "③"],
  ["A", "B", "C"],
  ["a", "b", "c"],
  ["(1)", "(2)", "(3)"],
] as const;

const join = {
  "zh-CN": [
    (one: string, other: string) => `${one}和${other}`,
    (one: string, other: string) => `${one}、${other}`,
    (one: string, other: string) => `${one} 和 ${other} 都对`,
    (one: string, other: string) => `${one}与${other}`,
    (one: string, other: string) => `${one}或${other}`,
    (one: string, other: string) => `${one}、${other}都要做`,
  ],
  en: [
    (one: string, other: string) => `Both ${one} and ${other}`,
    (one: string, other: string) => `${one} and ${other}`,
    (one: string, other: string) => `${one} & ${other}`,
    (one: string, other: string) => `${one} and ${other} only`,
    (one: string, other: string) => `Either ${one} or ${other}`,
    (one: string, other: string) => `${one}, ${other}`,
  ],
} as const;

const inWords = {
  "zh-CN": [
    "①②",
    "①②③",
    "①③",
    "只有①②",
    "第一项和第三项",
    "前两项都对",
    "AB",
    "AC都对",
    "甲和乙都对",
    "A 项和 C 项",
  ],
  en: [
    "①②",
    "①③ only",
    "Both of the first two",
    "The first and the third",
    "Options A and C",
    "I and III",
    "Options 1 and 2",
    "Answers A and B together",
  ],
} as const;

function lettered(dice: Dice, locale: "zh-CN" | "en"): string {
  const [one = "", other = ""] = dice
    .shuffle<string>(dice.pick<readonly string[]>(labels))
    .slice(0, 2)
    .sort();
  return dice.pick<(one: string, other: string) => string>(join[locale])(one, other);
}

const byLetter: Variant = (item, locale, dice) =>
  isChoice(item)
    ? withOptions(item, locale, { [dice.pick(item.options).id]: lettered(dice, locale) })
    : undefined;

const byWords: Variant = (item, locale, dice) =>
  isChoice(item)
    ? withOptions(item, locale, { [dice.pick(item.options).id]: dice.pick<string>(inWords[locale]) })
    : undefined;

/** 11: an option that combines others. */
export const combinations = planterOf(11, { byLetter, byWords });
