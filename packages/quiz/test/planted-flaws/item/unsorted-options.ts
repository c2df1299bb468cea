import type { Locale } from "@plain-credit/core";
import { withTexts } from "../change-item.ts";
import type { Dice } from "../dice.ts";
import { figure, grouped, measures } from "../figures.ts";
import { isFigure } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";

/** An order that neither rises nor falls; undefined for fewer than three. */
function jumbled<Entry>(sorted: readonly Entry[], dice: Dice): readonly Entry[] | undefined {
  if (sorted.length < 3) return undefined;
  for (let tries = 0; tries < 50; tries += 1) {
    const places = dice.shuffle(sorted.map((_, at) => at));
    const rises = places.slice(1).filter((place, at) => place > (places[at] ?? 0)).length;
    if (rises > 0 && rises < sorted.length - 1) return places.map((place) => sorted[place] as Entry);
  }
  return undefined;
}

const own: Variant = (item, locale, dice) => {
  if (item.type !== "single-choice" || !item.options.every(({ text }) => isFigure(text[locale])))
    return undefined;
  const texts = jumbled(
    item.options.map(({ text }) => text[locale]),
    dice,
  );
  return texts && withTexts(item, locale, texts);
};

const words = {
  ordinals: {
    "zh-CN": ["第一期", "第二期", "第三期", "第四期", "第五期"],
    en: [
      "The first instalment",
      "The second instalment",
      "The third instalment",
      "The fourth instalment",
      "The fifth instalment",
    ],
  },
  spelled: {
    "zh-CN": ["一个月", "三个月", "六个月", "九个月", "十二个月"],
    en: ["One month", "Three months", "Six months", "Nine months", "Twelve months"],
  },
  years: {
    "zh-CN": ["1 年", "2 年", "3 年", "5 年", "7 年"],
    en: ["1 year", "2 years", "3 years", "5 years", "7 years"],
  },
} as const;

function series(locale: Locale, dice: Dice): readonly string[] {
  const start = 1 + dice.below(5);
  const measure = dice.pick(measures);
  const days = ["5", "9", "14", "20", "27"];
  const cents = [3, 7, 12, 19, 26].map((step) => step * 40.5 + start);
  return dice.pick<readonly string[]>([
    [0, 1, 2, 4, 7].map((step) => figure(measure, start + step, locale)),
    days.map((day) => (locale === "en" ? `${day} August 2026` : `2026年8月${day}日`)),
    cents.map((sum) => (locale === "en" ? `¥${sum.toFixed(2)}` : `${sum.toFixed(2)} 元`)),
    [1, 2, 3, 5, 8].map((step) =>
      locale === "en" ? `¥${grouped(step * 900)}` : `${grouped(step * 900)} 元`,
    ),
    words.ordinals[locale],
    words.spelled[locale],
    words.years[locale],
  ]);
}

const written: Variant = (item, locale, dice) => {
  if (item.type !== "single-choice" || item.options.length > 5) return undefined;
  const texts = jumbled(series(locale, dice).slice(0, item.options.length), dice);
  return texts && withTexts(item, locale, texts);
};

/** 21: numbers, days or ordinals out of order. */
export const unsortedOptions = planterOf(21, { own, written });
