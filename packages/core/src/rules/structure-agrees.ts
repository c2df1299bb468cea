import type { ContentRule } from "./content-rule.ts";
import { translatedTexts } from "./translated-texts.ts";

/** Both languages of a text say it in as many sentences, give or take one, and leave the same slots such as {amount} to fill. */
export const structureAgrees: ContentRule = {
  codes: ["sentences-differ", "slots-differ"],
  check: (graph) =>
    translatedTexts(graph).flatMap(({ text, path }) => {
      const compare = (code: string, chinese: number | string, english: number | string, same: boolean) =>
        same ? [] : [{ code, path, params: { chinese, english } }];
      const sentences = { chinese: chineseSentences(text["zh-CN"]), english: englishSentences(text.en) };
      const slots = { chinese: slotsIn(text["zh-CN"]), english: slotsIn(text.en) };
      const close = Math.abs(sentences.chinese - sentences.english) <= 1;
      return [
        ...compare("sentences-differ", sentences.chinese, sentences.english, close),
        ...compare("slots-differ", slots.chinese, slots.english, slots.chinese === slots.english),
      ];
    }),
};

function chineseSentences(words: string): number {
  return countPieces(words.split(/[。！？]+/));
}

function englishSentences(words: string): number {
  const withoutAbbreviations = words.replace(/\b(arts?|[Nn]os?)\./g, "$1");
  return countPieces(withoutAbbreviations.split(/[.!?]+[”’)]*(?:\s|$)/));
}

/** Pieces with words in them: what follows the last stop may be a closing quotation mark. */
function countPieces(pieces: readonly string[]): number {
  return pieces.filter((piece) => /[^\s”’」』）)]/.test(piece)).length;
}

/** The slots that hold figures; a language may leave out {name} where it is understood. */
function slotsIn(words: string): string {
  const slots = new Set(words.match(/\{[^{}]*\}/g));
  slots.delete("{name}");
  return [...slots].sort().join(" ");
}
