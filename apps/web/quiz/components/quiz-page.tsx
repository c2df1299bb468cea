import type { Locale } from "@plain-credit/core";
import { quizWordsOf } from "../quiz-words.ts";
import type { QuizView } from "../read-view.ts";
import { sayIssues } from "../say-issues.ts";
import { toStepAddress } from "../step-address.ts";
import { FeedbackPage } from "./feedback-page.tsx";
import { NoticePage } from "./notice-page.tsx";
import { QuestionPage } from "./question-page.tsx";
import { ResultPage } from "./result-page.tsx";

type ShownView = Exclude<QuizView, { readonly type: "elsewhere" }>;

/** The page of a view. */
export function QuizPage({ locale, view }: { readonly locale: Locale; readonly view: ShownView }) {
  const words = quizWordsOf(locale);
  switch (view.type) {
    case "unknown":
      return (
        <NoticePage
          title={words.unknownTitle}
          sentences={[words.unknownText]}
          actions={[{ href: `/${locale}/practice`, label: words.unknownStart }]}
        />
      );
    case "outdated":
      return (
        <NoticePage
          title={words.outdatedTitle}
          sentences={[words.outdatedText, words.outdatedLost]}
          actions={[
            {
              href: toStepAddress(locale, { token: view.today, responses: [] }, 1),
              label: words.outdatedStart,
            },
            { href: `/${locale}/practice`, label: words.unknownStart },
          ]}
        />
      );
    case "answers-unreadable":
      return (
        <NoticePage
          title={words.unreadableTitle}
          sentences={[words.unreadableText]}
          problems={sayIssues(view.issues, locale)}
          actions={[{ href: toStepAddress(locale, view.paper.sitting, 1), label: words.unreadableStart }]}
        />
      );
    case "question": {
      const { paper, position, item, retry } = view;
      return <QuestionPage {...{ locale, paper, position, item, retry }} />;
    }
    case "feedback":
      return <FeedbackPage locale={locale} paper={view.paper} feedback={view.feedback} />;
    case "result":
      return <ResultPage locale={locale} paper={view.paper} result={view.result} />;
  }
}
