import { localize, type Locale } from "@plain-credit/core";
import { quizWordsOf } from "../quiz-words.ts";
import type { Feedback, JudgedOption } from "../read-feedback.ts";
import { OutcomeMark } from "./outcome-mark.tsx";
import styles from "./quiz.module.css";

/** Every option after the answer: what was chosen and what is right with its reason beneath, the others' reasons on tap. */
export function JudgedOptions({
  locale,
  feedback: { options, outcome, several },
}: {
  readonly locale: Locale;
  readonly feedback: Feedback;
}) {
  const others = options.filter(({ chosen, right }) => !chosen && !right);
  return (
    <>
      <ul className={styles["options"]}>
        {options.map((option) => (
          <li key={option.id} className={judgedClass(option)} data-option={option.id}>
            <Badge locale={locale} option={option} missable={several && outcome !== "skipped"} />
            <p className={styles["judged-text"]}>
              <span className={styles["letter"]}>{option.id.toUpperCase()}</span>
              <span className={styles["text"]}>{localize(option.text, locale)}</span>
            </p>
            {(option.chosen || option.right) && (
              <p className={styles["reason"]} data-reason={option.id}>
                {localize(option.rationale, locale)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details className={styles["others"]}>
          <summary>{quizWordsOf(locale).otherOptions}</summary>
          <dl>
            {others.map(({ id, text, rationale }) => (
              <div key={id}>
                <dt>
                  <span className={styles["letter"]}>{id.toUpperCase()}</span> {localize(text, locale)}
                </dt>
                <dd>{localize(rationale, locale)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function judgedClass({ chosen, right }: JudgedOption): string {
  const kind = right ? styles["judged-right"] : chosen ? styles["judged-wrong"] : styles["judged-other"];
  return `${styles["judged"]} ${kind}`;
}

function Badge({
  locale,
  option: { chosen, right },
  missable,
}: {
  readonly locale: Locale;
  readonly option: JudgedOption;
  readonly missable: boolean;
}) {
  const words = quizWordsOf(locale);
  if (!chosen && !right) return null;
  const unchosen = missable ? words.missedAnswer : words.rightAnswer;
  return (
    <p className={styles["badge"]}>
      <OutcomeMark outcome={right ? "right" : "wrong"} size={18} />
      {chosen ? (right ? words.yourRightChoice : words.yourChoice) : unchosen}
    </p>
  );
}
