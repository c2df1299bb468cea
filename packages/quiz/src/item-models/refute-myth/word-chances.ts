import { locales, type Text } from "@plain-credit/core";
import { contentWords } from "../../text/content-words.ts";
import { wordsInCommon } from "./words-in-common.ts";

/** The chance that one of the options that share most words with a belief is a key: by count and by share of its own words, in each language. The keys stand first. */
export function wordChances(belief: Text, options: readonly Text[], keyCount: number): readonly number[] {
  return locales.flatMap((locale) => {
    const counts = options.map((text) => wordsInCommon(belief, text)[locale]);
    const shares = options.map(
      (text, at) => (counts[at] ?? 0) / Math.max(1, contentWords(text)[locale].size),
    );
    return [counts, shares].map((ratings) => {
      const top = Math.max(...ratings);
      const tops = ratings.flatMap((rating, at) => (rating === top ? [at] : []));
      return tops.filter((at) => at < keyCount).length / tops.length;
    });
  });
}
