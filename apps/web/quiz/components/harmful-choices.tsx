import { localize, type Locale } from "@plain-credit/core";
import { quizWordsOf } from "../quiz-words.ts";
import type { QuizResult } from "../read-result.ts";
import type { Paper } from "../read-view.ts";
import { toStepAddress } from "../step-address.ts";
import { OutcomeMark } from "./outcome-mark.tsx";
import styles from "./quiz.module.css";

/** The choices that would do plain harm, and what they lead to; nothing when there is none. */
export function HarmfulChoices({
  locale,
  paper,
  choices,
}: {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly choices: QuizResult["harmfulChoices"];
}) {
  const words = quizWordsOf(locale);
  if (choices.length === 0) return null;
  return (
    <section className={styles["harm"]} data-harm={choices.length}>
      <h2>
        <OutcomeMark outcome="wrong" size={24} /> {words.harmTitle(choices.length)}
      </h2>
      <p>{words.harmLead}</p>
      <ul className="plain-list">
        {choices.map(({ position, choice, harm }) => (
          <li key={position}>
            <p>
              <a href={toStepAddress(locale, paper.sitting, position)}>
                {words.harmChoice(position, localize(choice, locale))}
              </a>
            </p>
            <p>
              <strong>{words.harmIs}</strong>
              {localize(harm, locale)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
