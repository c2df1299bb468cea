import { locales, type Locale, type Text } from "@plain-credit/core";
import { contentWords } from "../../text/content-words.ts";
import { countShared } from "../solvers/shared-words.ts";
import { mean } from "../statistics/mean.ts";
import type { BankRule } from "./bank-rule.ts";
import { choicesAmong, sidesOf, textsOf } from "./sides-of.ts";

const bound = 0.02;

/** 18: keys share no more words with the stem than distractors do: means of Jaccard's measure within .02. */
export const overlapWithStem: BankRule = (items) =>
  locales.flatMap((locale) => {
    const value = mean(
      choicesAmong(items).map((item) => {
        const { keys, others } = sidesOf(item);
        const nearness = (texts: readonly Text[]) =>
          mean(texts.map((text) => jaccard(text, item.stem, locale)));
        return nearness(textsOf(keys)) - nearness(textsOf(others));
      }),
    );
    return value <= bound
      ? []
      : [{ rule: 18, locale, detail: "keys share more words with the stem than distractors", value, bound }];
  });

function jaccard(one: Text, other: Text, locale: Locale): number {
  const [own, others] = [contentWords(one)[locale], contentWords(other)[locale]];
  const shared = countShared(own, others);
  return shared === 0 ? 0 : shared / (own.size + others.size - shared);
}
