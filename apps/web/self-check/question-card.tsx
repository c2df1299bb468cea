import { useId } from "react";
import { questionLimit } from "./case-step.ts";
import styles from "./self-check.module.css";

type QuestionCardProps = {
  readonly kicker?: string;
  /** The place among the weighed questions, from 1. */
  readonly progress?: number | undefined;
  readonly heading: string;
  readonly lookup?: { readonly title: string; readonly text: string } | undefined;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
};

/** One question with an answer to each button; the heading takes the focus. */
export function QuestionCard({
  kicker,
  progress,
  heading,
  lookup,
  choices,
  chosen,
  choose,
}: QuestionCardProps) {
  const hint = useId();
  return (
    <fieldset aria-describedby={lookup === undefined ? undefined : hint}>
      <legend className={styles["legend"]}>
        <h2 tabIndex={-1} className={styles["question"]}>
          {kicker !== undefined && <span className={styles["kicker"]}>{kicker}</span>} {heading}
        </h2>
      </legend>
      {progress !== undefined && <Progress at={progress} />}
      {lookup !== undefined && (
        <p id={hint} className={styles["lookup"]}>
          <strong>{lookup.title}</strong>
          {lookup.text}
        </p>
      )}
      <ul className={styles["choices"]}>
        {choices.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              className={styles["choice"]}
              aria-pressed={chosen === undefined ? undefined : chosen === id}
              onClick={() => choose(id)}
            >
              <span className={styles["capital"]}>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Progress({ at }: { readonly at: number }) {
  return (
    <div className={styles["progress"]} aria-hidden="true">
      {Array.from({ length: questionLimit }, (_, place) => (
        <span key={place} className={place < at ? styles["passed"] : undefined} />
      ))}
    </div>
  );
}
