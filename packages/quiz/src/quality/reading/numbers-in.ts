import type { Locale } from "@plain-credit/core";
import { chineseNumber, englishNumber, englishNumberWords } from "./number-words.ts";
import { toHalfWidth } from "./to-half-width.ts";

/** The numbers of a text: those in digits, all that its words for numbers may mean (half is 0.5 or 50%), and those in words that count something, which the other language must say too. Tenths count as percent: 三成 is 30. */
export type Numbers = {
  readonly figures: readonly number[];
  readonly words: readonly number[];
  readonly counted: readonly number[];
};

/** The numbers written in a text, digits and words apart. */
export function numbersIn(text: string, locale: Locale): Numbers {
  const plain = toHalfWidth(text).replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  return locale === "en" ? inEnglish(plain) : inChinese(plain);
}

const scales: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  万亿: 1_000_000_000_000,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

function inChinese(text: string): Numbers {
  const figures: number[] = [];
  const words: number[] = [];
  const counted: number[] = [];
  for (const [, digits = "", scale = "", tenths = ""] of text.matchAll(
    /(\d+(?:\.\d+)?)\s*(万亿|[十百千]?万|亿|千|百)?(?:\s*(成))?/g,
  ))
    figures.push(scaled(digits, scale) * (tenths === "" ? 1 : 10));
  for (const [, numeral = "", tenths = "", half = ""] of text.matchAll(
    /([零〇一二两三四五六七八九十百千万亿]+)(?:(成)(?![为功立员本交果分年人])(半)?)?/g,
  )) {
    // 一两 and 三四 are two numbers, either of them.
    const pair = /^[一二两三四五六七八九]{2}$/.test(numeral) ? Array.from(numeral) : [];
    const values = [numeral, ...pair].flatMap((said) => chineseNumber(said) ?? []);
    words.push(
      ...values,
      ...values.map((value) => value * 10 + (half === "" ? 0 : 5)).filter(() => tenths !== ""),
    );
  }
  for (const [, numeral = "", unit = ""] of text.matchAll(
    /(?<![第一二两三四五六七八九十百千万几数\d.]\s?)([二两三四五六七八九十百千]+)(成(?![为功立员本交果分年人])|个月|天|年|倍|元|小时|期|次|周|岁)/g,
  )) {
    const value = /^[二两三四五六七八九]{2,}$/.test(numeral) ? undefined : chineseNumber(numeral);
    if (value !== undefined) counted.push(unit === "成" ? 10 * value : value);
  }
  for (const [, below = "", above = ""] of text.matchAll(/(.)分之(.)/g)) {
    const [whole, part] = [chineseNumber(below), chineseNumber(above)];
    if (whole !== undefined && part !== undefined) words.push((100 * part) / whole);
  }
  if (text.includes("半")) words.push(0.5, 2, 50, 6, 30, 15);
  if (/翻番|翻倍|加倍|双|前天|后天/.test(text)) words.push(2);
  if (/周|星期|礼拜/.test(text)) words.push(7);
  if (text.includes("年")) words.push(12, 365);
  for (const [letter] of text.matchAll(/[甲乙丙丁]/g)) words.push("甲乙丙丁".indexOf(letter) + 1);
  return { figures, words, counted };
}

const parts: Readonly<Record<string, number>> = {
  half: 50,
  halves: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  tenth: 10,
};
const fraction = /\b([a-z]+)[ -](half|halves|third|quarter|fifth|tenth)s?\b/g;
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
    " ",
  );
const months = "january february march april may june july august september october november december".split(
  " ",
);

function inEnglish(text: string): Numbers {
  const figures = [...text.matchAll(/(\d+(?:\.\d+)?)(?:\s*(thousand|million|billion)\b)?/gi)].map(
    ([, digits = "", scale = ""]) => scaled(digits, scale.toLowerCase()),
  );
  const lower = text.toLowerCase();
  const words: number[] = [...lower.matchAll(englishNumberWords)].flatMap(
    ([said]) => englishNumber(said) ?? [],
  );
  const counted = [...lower.replace(fraction, "").matchAll(englishNumberWords)]
    .flatMap(([said]) => englishNumber(said) ?? [])
    .filter((value) => value > 1);
  for (const [, count = "", part = ""] of lower.matchAll(fraction))
    words.push((parts[part] ?? 0) * (englishNumber(count) || 1));
  for (const [word] of lower.matchAll(/\b[a-z]+\b/g)) {
    const [ordinal, month] = [ordinals.indexOf(word), months.indexOf(word)];
    if (ordinal >= 0) words.push(ordinal + 1);
    if (month >= 0 && (word !== "may" || /\bmay \d|\d may\b/.test(lower))) words.push(month + 1);
    if (word === "hundred" || word === "thousand" || word === "million") words.push(scales[word] ?? 100);
    if (/^hal(?:f|ves|ved|ving)$/.test(word)) words.push(0.5, 2, 50, 6, 30);
    if (/^(?:twice|double[sd]?|both|couple|pair|two-fold)$/.test(word)) words.push(2);
    if (word === "once" || word === "single" || word === "a" || word === "an") words.push(1);
    if (word === "dozen") words.push(12);
    if (word === "week" || word === "weekly") words.push(7);
    if (word === "fortnight") words.push(14);
    if (word === "year" || word === "yearly") words.push(12, 365);
  }
  return { figures, words, counted };
}

function scaled(digits: string, scale: string): number {
  // Rounded, as 1.1 × 10,000 falls short by an error of the last bits.
  return Math.round(Number(digits) * (scales[scale] ?? 1) * 1e6) / 1e6;
}
