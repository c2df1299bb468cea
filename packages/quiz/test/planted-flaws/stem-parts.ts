import type { Locale } from "@plain-credit/core";

/** A stem around its last question. */
export type StemParts = { readonly before: string; readonly question: string; readonly after: string };

/** The last question of a stem with what stands before and after it; undefined where none is asked. */
export function stemParts(stem: string, locale: Locale): StemParts | undefined {
  const sentences = [...stem.matchAll(locale === "en" ? /[^.?!\n]*\?/g : /[^。？！\n]*？/g)];
  const last = sentences.at(-1);
  if (last === undefined) return undefined;
  const question = last[0].replace(/^[\s」』”’)）]+/, "");
  const start = last.index + last[0].length - question.length;
  return { before: stem.slice(0, start), question, after: stem.slice(start + question.length) };
}

/** A stem with a sentence put in before its question. */
export function withSentence(stem: string, locale: Locale, sentence: string): string {
  const parts = stemParts(stem, locale);
  if (parts === undefined) return locale === "en" ? `${stem} ${sentence}` : stem + sentence;
  const gap = locale === "en" ? " " : "";
  return parts.before + sentence + gap + parts.question + parts.after;
}
