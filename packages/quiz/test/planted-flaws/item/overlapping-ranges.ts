import { withTexts } from "../change-item.ts";
import { figure, measures } from "../figures.ts";
import { planterOf, type Variant } from "../planter.ts";

const bounds = {
  "zh-CN": [
    (one: string) => `≤${one.replace(" ", "")}`,
    (one: string) => `不超过 ${one}`,
    (one: string) => `${one}以内`,
    (one: string) => `${one}以下`,
    (one: string) => `最多 ${one}`,
    (one: string) => `低于 ${one}`,
    (one: string) => `≥${one}`,
    (one: string) => `至少 ${one}`,
    (one: string) => `${one}以上`,
    (one: string) => `超过 ${one}`,
  ],
  en: [
    (one: string) => `≤ ${one}`,
    (one: string) => `Up to ${one}`,
    (one: string) => `At most ${one}`,
    (one: string) => `No more than ${one}`,
    (one: string) => `Less than ${one}`,
    (one: string) => `Under ${one}`,
    (one: string) => `≥ ${one}`,
    (one: string) => `At least ${one}`,
    (one: string) => `More than ${one}`,
    (one: string) => `Over ${one}`,
  ],
} as const;

const spans = {
  "zh-CN": [
    (low: string, high: string) => `${low}到 ${high}`,
    (low: string, high: string) => `${low}至 ${high}`,
    (low: string, high: string) => `${low}～${high}`,
    (low: string, high: string) => `${low}-${high}`,
  ],
  en: [
    (low: string, high: string) => `${low} to ${high}`,
    (low: string, high: string) => `Between ${low} and ${high}`,
    (low: string, high: string) => `${low}–${high}`,
    (low: string, high: string) => `From ${low} to ${high}`,
  ],
} as const;

const nested: Variant = (item, locale, dice) => {
  if (item.type !== "single-choice") return undefined;
  const measure = dice.pick(measures);
  const tell = dice.pick<(one: string) => string>(bounds[locale]);
  const start = 1 + dice.below(4);
  const texts = item.options.map((_, at) =>
    tell(figure(measure, start + at * (1 + dice.below(2)) + at, locale)),
  );
  return withTexts(item, locale, texts);
};

const overlapping: Variant = (item, locale, dice) => {
  if (item.type !== "single-choice") return undefined;
  const measure = dice.pick(measures);
  const tell = dice.pick<(low: string, high: string) => string>(spans[locale]);
  const overlap = dice.below(item.options.length - 1);
  const texts = item.options.map((_, at) => {
    const low = 1 + at * 4;
    const high = low + (at === overlap ? 6 : 2);
    return tell(figure(measure, low, locale), figure(measure, high, locale));
  });
  return withTexts(item, locale, texts);
};

const within: Variant = (item, locale, dice) => {
  if (item.type !== "single-choice") return undefined;
  const measure = dice.pick(measures);
  const tell = dice.pick<(low: string, high: string) => string>(spans[locale]);
  const texts = item.options.map((_, at) =>
    at === 0
      ? tell(figure(measure, 2, locale), figure(measure, 5, locale))
      : figure(measure, at === 1 ? 3 : 6 + at, locale),
  );
  return withTexts(item, locale, texts);
};

const touching: Variant = (item, locale, dice) => {
  if (item.type !== "single-choice") return undefined;
  const measure = dice.pick(measures);
  const tell = dice.pick<(low: string, high: string) => string>(spans[locale]);
  const texts = item.options.map((_, at) =>
    tell(figure(measure, 1 + at * 2, locale), figure(measure, 3 + at * 2, locale)),
  );
  return withTexts(item, locale, texts);
};

/** 6: ranges that overlap, or one within another. */
export const overlappingRanges = planterOf(6, { nested, overlapping, within, touching });
