import { localize, type Locale } from "@plain-credit/core";
import { formatPoints } from "../format-points.ts";
import type { ItemOutcome } from "../item-outcome.ts";
import { quizWordsOf } from "../quiz-words.ts";
import type { QuizResult } from "../read-result.ts";
import type { Paper } from "../read-view.ts";
import { toStartAddress, toStepAddress } from "../step-address.ts";
import { HarmfulChoices } from "./harmful-choices.tsx";
import { ItemList } from "./item-list.tsx";
import { OutcomeMark } from "./outcome-mark.tsx";
import { PaperFrame } from "./paper-frame.tsx";
import { Standings } from "./standings.tsx";
import styles from "./quiz.module.css";

/** What is said at the end: harmful choices before anything else, then the score and what to do about it. */
export function ResultPage({
  locale,
  paper,
  result,
}: {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly result: QuizResult;
}) {
  const words = quizWordsOf(locale);
  const { earned, total, items } = result;
  const count = (outcome: ItemOutcome) => items.filter((item) => item.outcome === outcome).length;
  return (
    <PaperFrame locale={locale} paper={paper} step="result">
      <h1>{words.resultTitle}</h1>
      <HarmfulChoices locale={locale} paper={paper} choices={result.harmfulChoices} />
      <section className={styles["score"]}>
        <p className={styles["points"]} data-earned={formatPoints(earned)} data-total={total}>
          {words.score(formatPoints(earned), total)}
        </p>
        <p className={styles["dots"]}>
          {items.map(({ position, outcome }) => (
            <OutcomeMark key={position} outcome={outcome} size={22} />
          ))}
        </p>
        <p>
          {words.scoreSentence(count("right"), count("partly"), count("skipped"))}
          {locale === "en" ? "." : "。"}
        </p>
        <p className="small">{words.scoreNote}</p>
      </section>
      <Standings locale={locale} objectives={result.objectives} />
      <Misconceptions locale={locale} misconceptions={result.misconceptions} />
      <ReadNext locale={locale} lessons={result.readNext} written={paper.otherPack === undefined} />
      <ItemList locale={locale} paper={paper} items={items} />
      <p className={`${styles["actions"]} unprinted`}>
        <a
          className="button"
          href={toStartAddress(locale, {
            blueprint: paper.blueprint.id,
            ...(paper.otherPack === undefined ? {} : { pack: paper.otherPack.id }),
          })}
        >
          {words.fresh}
        </a>
        <a
          className="button-quiet"
          href={toStepAddress(locale, { token: paper.sitting.token, responses: [] }, 1)}
        >
          {words.again}
        </a>
      </p>
      <p className="small unprinted">
        {words.shareNote} {words.printNote}
      </p>
    </PaperFrame>
  );
}

function Misconceptions({
  locale,
  misconceptions,
}: {
  readonly locale: Locale;
  readonly misconceptions: QuizResult["misconceptions"];
}) {
  const words = quizWordsOf(locale);
  if (misconceptions.length === 0) return null;
  return (
    <section>
      <h2>{words.misconceptionsTitle}</h2>
      <p>{words.misconceptionsLead}</p>
      <ul className={styles["myths"]}>
        {misconceptions.map(({ id, belief, truth, positions }) => (
          <li key={id} data-misconception={id}>
            <p className={styles["belief"]}>
              {localize(belief, locale)} <span className="small">{words.inQuestions(positions)}</span>
            </p>
            <p>
              <strong>{words.truth}</strong>
              {localize(truth, locale)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReadNext({
  locale,
  lessons,
  written,
}: {
  readonly locale: Locale;
  readonly lessons: QuizResult["readNext"];
  /** Whether the app has pages of these lessons: it has those of its own pack. */
  readonly written: boolean;
}) {
  const words = quizWordsOf(locale);
  return (
    <section>
      <h2>{words.readTitle}</h2>
      {lessons.length === 0 && <p>{words.readNothing}</p>}
      {lessons.length > 0 && !written && <p>{words.readHeadsOnly}</p>}
      <ul className={styles["lessons"]}>
        {lessons.map(({ id, title, summary, minutes }) => (
          <li key={id}>
            {written ? (
              <a href={`/${locale}/lessons/${id}`}>{localize(title, locale)}</a>
            ) : (
              localize(title, locale)
            )}{" "}
            <span className="small">{words.minutes(minutes)}</span>
            <p className="small">{localize(summary, locale)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
