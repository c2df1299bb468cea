import { localize, type Locale } from "@plain-credit/core";
import type { PublicItem } from "@plain-credit/quiz";
import { answerFormOf } from "../answer-forms/answer-forms.ts";
import { toAnswersText } from "../answers.ts";
import { quizWordsOf } from "../quiz-words.ts";
import type { Retry } from "../read-retry.ts";
import type { Paper } from "../read-view.ts";
import { sayIssues } from "../say-issues.ts";
import { splitStem } from "../split-stem.ts";
import { toAnswerAddress } from "../step-address.ts";
import { PaperFrame } from "./paper-frame.tsx";
import { Stem } from "./stem.tsx";
import { TableOfItem } from "./table-of-item.tsx";
import styles from "./quiz.module.css";

/** A question still to be answered: a plain form, with what was wrong with the last try. It is given the public item only, so that nothing secret can reach the page. */
export function QuestionPage({
  locale,
  paper,
  position,
  item,
  retry,
}: {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly position: number;
  readonly item: PublicItem;
  readonly retry: Retry;
}) {
  const words = quizWordsOf(locale);
  const { hint, confirm, missing } = words.asked[item.type];
  const { Fields } = answerFormOf(item.type);
  const parts = splitStem(localize(item.stem, locale));
  const problems = retry.missing ? [missing] : sayIssues(retry.issues, locale);
  const notice = problems.length > 0 ? "answer-notice" : undefined;
  return (
    <PaperFrame locale={locale} paper={paper} step={position}>
      <h1 className={styles["position"]}>{words.position(position, paper.count)}</h1>
      <form method="post" action={toAnswerAddress(locale, paper.sitting.token, position)} autoComplete="off">
        <input type="hidden" name="answers" value={toAnswersText(paper.sitting.responses)} />
        <Stem locale={locale} parts={parts} />
        <TableOfItem locale={locale} table={item.table} />
        <fieldset aria-describedby={notice}>
          <legend className={styles["question"]}>
            {parts.question} <span className={styles["hint"]}>{hint}</span>
          </legend>
          {notice !== undefined && (
            <div id={notice} role="alert" className={styles["notice"]}>
              {problems.map((problem) => (
                <p key={problem}>{problem}</p>
              ))}
            </div>
          )}
          <Fields locale={locale} item={item} given={retry.given} notice={notice} />
        </fieldset>
        <p className={styles["actions"]}>
          <button type="submit" className="button" name="action" value="choose">
            {confirm}
          </button>
          <button type="submit" className="button-quiet" name="action" value="skip" formNoValidate>
            {words.skip}
          </button>
        </p>
      </form>
    </PaperFrame>
  );
}
