import type { Text } from "@plain-credit/core";
import type { QuizWords } from "../quiz-words-zh-cn.ts";
import { quizWordsOf } from "../quiz-words.ts";

/** A phrase of the quiz's words in every language, given how to say it in one. */
export function sayInBoth(say: (words: QuizWords, locale: keyof Text) => string): Text {
  return { "zh-CN": say(quizWordsOf("zh-CN"), "zh-CN"), en: say(quizWordsOf("en"), "en") };
}
