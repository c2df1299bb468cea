import { localize, type Locale } from "@plain-credit/core";
import { quizWordsOf } from "./quiz-words.ts";
import type { QuizView } from "./read-view.ts";

/** The title of a page of the quiz; for feedback it begins with how the answer went, which is what a screen reader says first. */
export function viewTitle(view: QuizView, locale: Locale): string {
  const words = quizWordsOf(locale);
  switch (view.type) {
    case "unknown":
      return words.unknownTitle;
    case "outdated":
      return words.outdatedTitle;
    case "answers-unreadable":
      return words.unreadableTitle;
    case "elsewhere":
      return words.title;
    case "question":
      return `${words.position(view.position, view.paper.count)} · ${localize(view.paper.blueprint.title, locale)}`;
    case "feedback":
      return `${words.outcomes[view.feedback.outcome]} · ${words.position(view.feedback.position, view.paper.count)}`;
    case "result":
      return `${words.resultTitle} · ${localize(view.paper.blueprint.title, locale)}`;
  }
}
