import type { Locale } from "@plain-credit/core";
import type { ReactNode } from "react";
import { quizWordsOf } from "../quiz-words.ts";
import type { Paper } from "../read-view.ts";
import styles from "./quiz.module.css";

/** A page of a paper: how far one is, the content, and the paper's code. */
export function PaperFrame({
  locale,
  paper,
  position,
  children,
}: {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly position: number;
  readonly children: ReactNode;
}) {
  const words = quizWordsOf(locale);
  const marks = Array.from({ length: paper.count }, (_, at) =>
    at + 1 < position ? "past" : at + 1 === position ? "now" : "ahead",
  );
  return (
    <div id="step" className={styles["step"]}>
      <div className={styles["track"]} aria-hidden="true">
        {marks.map((mark, at) => (
          <span key={at} className={styles[mark]} />
        ))}
      </div>
      {children}
      <p className={`small ${styles["foot"]}`}>
        {words.fiction} {words.seedNote(paper.seed)}
      </p>
    </div>
  );
}
