import type { Locale } from "@plain-credit/core";
import { chineseNumber, englishNumber, englishNumberWords } from "./number-words.ts";
import { toHalfWidth } from "./to-half-width.ts";

/** A number or a range of numbers with what it measures: `lowest` to `highest`, each with whether it is itself included, in yuan, percent, days, `date` (20260801), `day-of-year` (801), `place` (first, second) or whatever is counted. */
export type Quantity = {
  readonly dimension: string;
  readonly lowest: number;
  readonly highest: number;
  readonly closed: readonly [lowest: boolean, highest: boolean];
  /** The text with # in place of the quantity; just # where there is nothing else. */
  readonly frame: string;
};

const units: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  元: ["yuan", 1],
  块钱: ["yuan", 1],
  块: ["yuan", 1],
  yuan: ["yuan", 1],
  "%": ["percent", 1],
  percent: ["percent", 1],
  "per cent": ["percent", 1],
  成: ["percent", 10],
  天: ["days", 1],
  日: ["days", 1],
  day: ["days", 1],
  周: ["days", 7],
  个星期: ["days", 7],
  week: ["days", 7],
  个月: ["days", 30],
  month: ["days", 30],
  年: ["days", 360],
  year: ["days", 360],
  小时: ["days", 1 / 24],
  hour: ["days", 1 / 24],
  期: ["instalments", 1],
  instalment: ["instalments", 1],
  次: ["times", 1],
  time: ["times", 1],
  倍: ["multiples", 1],
  家: ["lenders", 1],
  lender: ["lenders", 1],
  笔: ["loans", 1],
  条: ["entries", 1],
  "": ["", 1],
};
const unitPattern = Object.keys(units)
  .filter((unit) => unit !== "")
  .map((unit) => (/^[a-z]/.test(unit) && unit !== "yuan" ? `${unit}s?\\b` : unit))
  .join("|");
const number = "(-?\\d+(?:\\.\\d+)?)\\s*(万|亿|千|thousand\\b|million\\b)?";
const measure = `¥?\\s*${number}\\s*(${unitPattern})?`;
const scales: Readonly<Record<string, number>> = {
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
  thousand: 1000,
  million: 1_000_000,
};

const span = new RegExp(
  `(?:between |from |从)?${measure}\\s*(?:到|至|-|–|—|~|〜|\\bto\\b|\\band\\b)\\s*${measure}(?:之间)?`,
);
const single = new RegExp(
  "(不超过|不高于|不多于|最多|至多|小于等于|≤|<=|no more than|not more than|at most|up to|within|a maximum of|" +
    "少于|低于|小于|不到|不足|未满|<|less than|fewer than|under|below|超过|高于|大于|多于|>|more than|over|above|" +
    "exceeding|至少|不少于|不低于|最少|大于等于|≥|>=|at least|no less than|not less than|a minimum of)?\\s*" +
    `${measure}\\s*(以内|之内|内|或以下|及以下|以下|或以上|及以上|以上|or less|or fewer|or under|or more|or over|and above|at most|at least)?`,
);
const comparisons: readonly (readonly [words: RegExp, side: "highest" | "lowest", closed: boolean])[] = [
  [
    /^(?:不超过|不高于|不多于|最多|至多|小于等于|≤|<=|no more than|not more than|at most|up to|within|a maximum of|以内|之内|内|或以下|及以下|or less|or fewer|or under)$/,
    "highest",
    true,
  ],
  [/^(?:少于|低于|小于|不到|不足|未满|<|less than|fewer than|under|below|以下)$/, "highest", false],
  [/^(?:超过|高于|大于|多于|>|more than|over|above|exceeding|以上)$/, "lowest", false],
  [
    /^(?:至少|不少于|不低于|最少|大于等于|≥|>=|at least|no less than|not less than|a minimum of|或以上|及以上|or more|or over|and above)$/,
    "lowest",
    true,
  ],
];

/** The one number, range, date or place in a text; undefined where there is none or more than one. */
export function quantityOf(text: string, locale: Locale): Quantity | undefined {
  const plain = inDigits(toHalfWidth(text).trim(), locale);
  return dateIn(plain) ?? placeIn(plain) ?? spanIn(plain) ?? singleIn(plain);
}

function spanIn(text: string): Quantity | undefined {
  const match = span.exec(text);
  if (match === null) return undefined;
  const [whole, low = "", lowScale = "", lowUnit = "", high = "", highScale = "", highUnit = ""] = match;
  const [dimension, highest] = measured(high, highScale, highUnit, whole);
  const [, lowest] = measured(low, lowScale || (lowUnit ? "" : highScale), lowUnit || highUnit, whole);
  return alone(text, whole, { dimension, lowest, highest, closed: [true, true] });
}

function singleIn(text: string): Quantity | undefined {
  const match = single.exec(text);
  if (match === null) return undefined;
  const [whole, before = "", digits = "", scale = "", unit = "", after = ""] = match;
  const [dimension, value] = measured(digits, scale, unit, whole);
  const [, side, closed] =
    comparisons.find(([words]) => words.test(after) || words.test(before)) ?? comparisons[0]!;
  if (before === "" && after === "")
    return alone(text, whole, { dimension, lowest: value, highest: value, closed: [true, true] });
  return alone(
    text,
    whole,
    side === "highest"
      ? { dimension, lowest: -Infinity, highest: value, closed: [false, closed] }
      : { dimension, lowest: value, highest: Infinity, closed: [closed, false] },
  );
}

function measured(digits: string, scale: string, unit: string, whole: string): readonly [string, number] {
  const name = unit.replace(/s$/, "");
  const [dimension, factor] = units[name] ?? units[""]!;
  return [
    dimension === "" && whole.includes("¥") ? "yuan" : dimension,
    Number(digits) * (scales[scale] ?? 1) * factor,
  ];
}

function alone(text: string, whole: string, found: Omit<Quantity, "frame">): Quantity | undefined {
  const frame = text
    .replace(whole, "#")
    .replace(/[\s.。,，]+/g, " ")
    .trim();
  return /\d/.test(frame) ? undefined : { ...found, frame };
}

const months = "january february march april may june july august september october november december".split(
  " ",
);

function dateIn(text: string): Quantity | undefined {
  const chinese =
    /(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?/.exec(text) ??
    /(\b0)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/.exec(text);
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  const english =
    new RegExp(`(?:(\\d{1,2}) )?\\b(${months.join("|")}) (\\d{4})`, "i").exec(text) ??
    new RegExp(`\\b(\\d{1,2}) (${months.join("|")})\\b`, "i").exec(text);
  const found = chinese ?? iso ?? english;
  if (found === null) return undefined;
  const [whole, first = "0", second = "", third = "0"] = found;
  const value =
    found === english
      ? Number(third) * 10_000 + (months.indexOf(second.toLowerCase()) + 1) * 100 + Number(first)
      : Number(first) * 10_000 + Number(second) * 100 + Number(third);
  const dimension = value < 10_000 ? "day-of-year" : "date";
  return alone(text, whole, { dimension, lowest: value, highest: value, closed: [true, true] });
}

function placeIn(text: string): Quantity | undefined {
  const found = /第\s*(\d+)|\b(\d+)(?:st|nd|rd|th)\b/.exec(text);
  if (found === null) return undefined;
  const value = Number(found[1] ?? found[2]);
  return alone(text, found[0], { dimension: "place", lowest: value, highest: value, closed: [true, true] });
}

const ordinals = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** Numbers in words as digits, where something is counted or nothing else stands. */
function inDigits(text: string, locale: Locale): string {
  const plain = text.replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  if (locale === "en")
    return plain
      .toLowerCase()
      .replace(englishNumberWords, (words) => String(englishNumber(words) ?? words))
      .replace(/\b[a-z]+th\b|\bfirst\b|\bsecond\b|\bthird\b/g, (word) =>
        ordinals.includes(word) ? `${ordinals.indexOf(word)}th` : word,
      );
  return plain.replace(
    /(?<![\d.]\s?)(第)?([零〇一二两三四五六七八九十百千万亿]+)(?=成|个月|个星期|天|日|年|元|块|小时|期|次|周|倍|家|笔|条|步|$)/g,
    (words, place: string | undefined, numeral: string) => `${place ?? ""}${chineseNumber(numeral) ?? words}`,
  );
}
