import type { Locale } from "@plain-credit/core";
import { caseWords } from "./case-words.ts";
import type { Clue } from "./clues.ts";
import styles from "./self-check.module.css";

type ClueListProps = {
  readonly title: string;
  readonly clues: readonly Clue[];
  readonly none?: string;
  readonly locale: Locale;
};

/** Clues on one side of a cause: what was answered, how strong it is, and why it speaks so. */
export function ClueList({ title, clues, none, locale }: ClueListProps) {
  const words = caseWords[locale];
  return (
    <div>
      <h4 className={styles["side"]}>{title}</h4>
      {clues.length === 0 && none !== undefined && <p className="small">{none}</p>}
      <ul className={styles["clues"]}>
        {clues.map(({ signal, label, value, why, strong, counted }) => (
          <li key={signal}>
            <span className={strong ? styles["strong"] : styles["weak"]}>
              {strong ? words.strong : words.weak}
            </span>{" "}
            {label}
            {locale === "en" ? ": " : "："}
            {value}
            <br />
            <span className="small">
              {why}
              {!counted && (locale === "en" ? ` (${words.counted})` : `（${words.counted}）`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
