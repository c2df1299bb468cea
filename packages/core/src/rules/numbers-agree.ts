import type { ContentRule } from "./content-rule.ts";
import { translatedTexts } from "./translated-texts.ts";

const scales: Readonly<Record<string, number>> = {
  万: 10_000,
  亿: 100_000_000,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const written = /(\d[\d,]*(?:\.\d+)?)\s*(万|亿|thousand\b|million\b|billion\b)?/g;

/** Both languages of a text hold the same numbers, however they group digits and whatever unit they count in; 20 万 is 200,000. */
export const numbersAgree: ContentRule = {
  codes: ["numbers-differ"],
  check: (graph) =>
    translatedTexts(graph).flatMap(({ text, path }) => {
      const [chinese, english] = [numbersIn(text["zh-CN"]), numbersIn(text.en)];
      const agree = chinese === english || numbersIn(withTenths(text["zh-CN"])) === english;
      return agree ? [] : [{ code: "numbers-differ", path, params: { chinese, english } }];
    }),
};

/** 三成 is 30% where English writes the figure, and three tenths where it does not. */
function withTenths(words: string): string {
  return words.replace(/([一二三四五六七八九])成(?![为功立员本交果分年人])/g, (_, digit: string) =>
    String(10 * ("一二三四五六七八九".indexOf(digit) + 1)),
  );
}

function numbersIn(words: string): string {
  return [...words.matchAll(written)]
    .map(([, digits = "", scale = ""]) => Number(digits.replace(/,/g, "")) * (scales[scale] ?? 1))
    .sort((a, b) => a - b)
    .join(" ");
}
