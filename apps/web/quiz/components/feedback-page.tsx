import { localize, type Locale } from "@plain-credit/core";
import { quizWordsOf } from "../quiz-words.ts";
import type { Feedback } from "../read-feedback.ts";
import type { Paper } from "../read-view.ts";
import { splitStem } from "../split-stem.ts";
import { toStepAddress } from "../step-address.ts";
import { Evidence } from "./evidence.tsx";
import { JudgedParts } from "./judged-parts.tsx";
import { OutcomeMark } from "./outcome-mark.tsx";
import { PaperFrame } from "./paper-frame.tsx";
import { Stem } from "./stem.tsx";
import { TableOfItem } from "./table-of-item.tsx";
import styles from "./quiz.module.css";

/** What is said about one answer: how it went, why, what it rests on, and the way on. */
export function FeedbackPage({
  locale,
  paper,
  feedback,
}: {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly feedback: Feedback;
}) {
  const words = quizWordsOf(locale);
  const { position, outcome, type, stem, table, judgement, summary } = feedback;
  const parts = splitStem(localize(stem, locale));
  return (
    <PaperFrame locale={locale} paper={paper} step={position}>
      <p className={styles["position"]}>{words.position(position, paper.count)}</p>
      <h1 className={styles["verdict"]} data-outcome={outcome}>
        <OutcomeMark outcome={outcome} size={32} /> {words.outcomes[outcome]}
      </h1>
      <p className={styles["verdict-note"]}>{words.outcomeNotes[outcome]}</p>
      <div className={styles["recall"]}>
        <Stem locale={locale} parts={parts} />
        <TableOfItem locale={locale} table={table} />
        <h2 className={styles["question"]}>{parts.question}</h2>
      </div>
      <JudgedParts locale={locale} type={type} judgement={judgement} />
      {summary !== undefined && <p className={styles["summary"]}>{localize(summary, locale)}</p>}
      <WayOn locale={locale} paper={paper} position={position} />
      <Evidence locale={locale} claims={feedback.claims} sources={feedback.sources} />
    </PaperFrame>
  );
}

function WayOn({
  locale,
  paper: { sitting, count },
  position,
}: {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly position: number;
}) {
  const words = quizWordsOf(locale);
  const last = position === count;
  const finished = sitting.responses.length === count;
  return (
    <p className={`${styles["actions"]} unprinted`}>
      <a className="button" href={toStepAddress(locale, sitting, last ? "result" : position + 1)}>
        {last ? words.toResult : words.next}
      </a>
      {finished && !last && (
        <a className="button-quiet" href={toStepAddress(locale, sitting, "result")}>
          {words.backToResult}
        </a>
      )}
    </p>
  );
}
