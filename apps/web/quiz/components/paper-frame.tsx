import { localize, locales, type Locale } from "@plain-credit/core";
import type { ReactNode } from "react";
import { quizWordsOf } from "../quiz-words.ts";
import type { Paper } from "../read-view.ts";
import { toStepAddress, type Step } from "../step-address.ts";
import styles from "./quiz.module.css";

/** A page of a paper: how far one is, the content, and the paper's code; the other language is a plain link here, because only script can carry the answers into the menu's. */
export function PaperFrame({
  locale,
  paper,
  step,
  children,
}: {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly step: Step;
  readonly children: ReactNode;
}) {
  const words = quizWordsOf(locale);
  const position = step === "result" ? paper.count + 1 : step;
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
      {paper.otherPack !== undefined && (
        <p className={`small ${styles["other-pack"]}`} data-pack={paper.otherPack.id}>
          {localize(paper.otherPack.title, locale)}
        </p>
      )}
      {children}
      <p className={`small ${styles["foot"]}`}>
        {words.fiction} {words.seedNote(paper.seed)}{" "}
        {locales
          .filter((other) => other !== locale)
          .map((other) => (
            <a key={other} href={toStepAddress(other, paper.sitting, step)} hrefLang={other} lang={other}>
              {quizWordsOf(other).inThisLanguage}
            </a>
          ))}
      </p>
    </div>
  );
}
