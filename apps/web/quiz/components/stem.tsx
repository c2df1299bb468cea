import type { Locale } from "@plain-credit/core";
import { quizWordsOf } from "../quiz-words.ts";
import type { StemParts } from "../split-stem.ts";
import styles from "./quiz.module.css";

/** What happened and the clues, each with its label; the question itself is set by whoever asks it. */
export function Stem({ locale, parts }: { readonly locale: Locale; readonly parts: StemParts }) {
  const { story, clues } = parts;
  return (
    <>
      {story !== "" && <p className={styles["story"]}>{story}</p>}
      {clues.length > 0 && (
        <div className={styles["clues"]}>
          <p className={styles["clues-title"]}>{quizWordsOf(locale).clues}</p>
          <dl>
            {clues.map(({ label, answer }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}
