import { localize } from "@plain-credit/core";
import type { PublicItemOf } from "@plain-credit/quiz";
import { quizWordsOf } from "../../quiz-words.ts";
import type { FieldsProps } from "../answer-form.ts";
import styles from "./matching.module.css";

/** The choices with their letters, then each prompt with a list to choose from. */
export function MatchFields({
  locale,
  item: { options, choices },
  given,
}: FieldsProps<PublicItemOf<"matching">>) {
  const words = quizWordsOf(locale);
  return (
    <>
      <ul className={styles["choices"]}>
        {choices.map(({ id, text }) => (
          <li key={id}>
            <span className={styles["letter"]}>{id.toUpperCase()}</span> {localize(text, locale)}
          </li>
        ))}
      </ul>
      <ol className={styles["prompts"]}>
        {options.map(({ id, text }, at) => (
          <li key={id} className={styles["prompt"]}>
            <label htmlFor={`match-${id}`} className={styles["text"]}>
              <span className={styles["number"]}>{at + 1}</span> {localize(text, locale)}
            </label>
            <select
              id={`match-${id}`}
              name={`match-${id}`}
              defaultValue={given.get(`match-${id}`) ?? ""}
              className={styles["select"]}
            >
              <option value="">{words.noMatch}</option>
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.id.toUpperCase()}. {localize(choice.text, locale)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
    </>
  );
}
