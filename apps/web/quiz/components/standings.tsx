import { localize, type Locale } from "@plain-credit/core";
import { formatPoints } from "../format-points.ts";
import { quizWordsOf } from "../quiz-words.ts";
import type { QuizResult } from "../read-result.ts";
import styles from "./quiz.module.css";

/** How far one is with each objective: a word first, the points beside it, a bar for the eye. */
export function Standings({
  locale,
  objectives,
}: {
  readonly locale: Locale;
  readonly objectives: QuizResult["objectives"];
}) {
  const words = quizWordsOf(locale);
  return (
    <section>
      <h2>{words.objectivesTitle}</h2>
      <ul className={styles["standings"]}>
        {objectives.map(({ id, title, standing, earned, responses, total }) => (
          <li key={id} className="card" data-objective={id} data-standing={standing}>
            <p className={styles["ability"]}>{localize(title, locale)}</p>
            <p>
              <strong>{words.standings[standing]}</strong>{" "}
              <span className="small">{words.objectivePoints(formatPoints(earned), responses)}</span>
            </p>
            <svg className={styles["bar"]} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="6" className={styles["bar-whole"]} />
              <rect width={(100 * earned) / total} height="6" className={styles["bar-part"]} />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
