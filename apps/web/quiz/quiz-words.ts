import type { Locale } from "@plain-credit/core";
import { en } from "./quiz-words-en.ts";
import { zhCN, type QuizWords } from "./quiz-words-zh-cn.ts";

const words: Readonly<Record<Locale, QuizWords>> = { "zh-CN": zhCN, en };

/** The quiz's words in a language. */
export function quizWordsOf(locale: Locale): QuizWords {
  return words[locale];
}
