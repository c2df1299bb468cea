import { contentWords } from "../../text/content-words.ts";
import { packTerms } from "../pack-terms.ts";
import type { ItemRule } from "./item-rule.ts";

/** Pairs with a particle in them are grammar, and months are dates, whose digits are exempt. */
const noContent =
  /[的了着过得地吗呢吧么它他她你我这那哪]|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** 17: no pair of Chinese characters and no English word of four letters or more is shared by stem and key alone; digits and the pack’s own terms are exempt. Only the pack says what its terms are, so without it nothing is found. */
export const keySharesWords: ItemRule = {
  rule: 17,
  severity: "E",
  find({ stem, keys, others, locale, pack }) {
    if (pack === undefined || others.length === 0) return undefined;
    const wordsOf = (text: string) => contentWords({ "zh-CN": text, en: text })[locale];
    const asked = wordsOf(stem);
    const open = new Set(others.flatMap(({ text }) => [...wordsOf(text)]));
    const terms = packTerms(pack)[locale];
    for (const { text } of keys)
      for (const word of wordsOf(text))
        if (asked.has(word) && !open.has(word) && !terms.has(word) && !noContent.test(word)) return word;
    return undefined;
  },
};
