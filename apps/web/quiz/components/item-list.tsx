import { localize, type Locale } from "@plain-credit/core";
import { quizWordsOf } from "../quiz-words.ts";
import type { QuizResult } from "../read-result.ts";
import type { Paper } from "../read-view.ts";
import { splitStem } from "../split-stem.ts";
import { toStepAddress } from "../step-address.ts";
import { OutcomeMark } from "./outcome-mark.tsx";
import styles from "./quiz.module.css";

/** Every question with how it went and what was answered, each a link back to what was said about it. */
export function ItemList({
  locale,
  paper,
  items,
}: {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly items: QuizResult["items"];
}) {
  const words = quizWordsOf(locale);
  return (
    <section>
      <h2>{words.itemsTitle}</h2>
      <ol className={styles["items"]}>
        {items.map(({ position, outcome, stem, answered }) => {
          const { story, question } = splitStem(localize(stem, locale));
          return (
            <li key={position} data-position={position} data-outcome={outcome}>
              <a href={toStepAddress(locale, paper.sitting, position)}>
                <span className={styles["item-outcome"]}>
                  <OutcomeMark outcome={outcome} size={18} /> {position}. {words.outcomes[outcome]}
                </span>
                <span className={styles["item-stem"]}>{story === "" ? question : story}</span>
              </a>
              <p className="small">
                {answered.length === 0
                  ? words.nothingAnswered
                  : `${words.answered}${answered.map((text) => localize(text, locale)).join(words.answersJoin)}`}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
