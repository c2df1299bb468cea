import { localize } from "@plain-credit/core";
import type { PublicItemOf } from "@plain-credit/quiz";
import { ChoiceKeys } from "../../components/choice-keys.tsx";
import { quizWordsOf } from "../../quiz-words.ts";
import type { FieldsProps } from "../answer-form.ts";
import styles from "../../components/quiz.module.css";

/** A radio for each option, or a box where several may be right. */
export function ChoiceFields({
  locale,
  item: { type, options },
}: FieldsProps<PublicItemOf<"single-choice" | "multiple-choice">>) {
  const several = type === "multiple-choice";
  return (
    <>
      <ul className={styles["options"]}>
        {options.map(({ id, text }) => (
          <li key={id}>
            <label className={styles["option"]}>
              <input
                type={several ? "checkbox" : "radio"}
                name="chosen"
                value={id}
                required={!several}
                className={styles["input"]}
              />
              <span className={styles["frame"]} aria-hidden="true" />
              <span className={styles["letter"]}>{id.toUpperCase()}</span>
              <span className={styles["text"]}>{localize(text, locale)}</span>
            </label>
          </li>
        ))}
      </ul>
      <ChoiceKeys hint={quizWordsOf(locale).keys(options.length)} />
    </>
  );
}
