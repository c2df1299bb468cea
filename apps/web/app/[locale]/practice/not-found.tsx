import { currentLocale } from "../../../messages/current-locale.ts";
import { NoticePage } from "../../../quiz/components/notice-page.tsx";
import { quizWordsOf } from "../../../quiz/quiz-words.ts";

export default async function PaperNotFound() {
  const locale = await currentLocale();
  const words = quizWordsOf(locale);
  return (
    <NoticePage
      title={words.unknownTitle}
      sentences={[words.unknownText]}
      actions={[{ href: `/${locale}/practice`, label: words.unknownStart }]}
    />
  );
}
