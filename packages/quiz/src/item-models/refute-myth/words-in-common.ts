import { locales, type Locale, type Text } from "@plain-credit/core";
import { contentWords } from "../../text/content-words.ts";

type Counts = Readonly<Record<Locale, number>>;

const known = new WeakMap<Text, WeakMap<Text, Counts>>();

/** How many content words two texts have in common, by language; worked out once a pair. */
export function wordsInCommon(one: Text, other: Text): Counts {
  const met = known.get(one) ?? new WeakMap<Text, Counts>();
  known.set(one, met);
  const found = met.get(other);
  if (found !== undefined) return found;
  const [own, others] = [contentWords(one), contentWords(other)];
  const counts = { "zh-CN": 0, en: 0 };
  for (const locale of locales)
    for (const word of own[locale]) if (others[locale].has(word)) counts[locale] += 1;
  met.set(other, counts);
  return counts;
}
