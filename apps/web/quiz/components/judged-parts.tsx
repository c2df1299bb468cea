import { localize, type Locale } from "@plain-credit/core";
import type { ItemType } from "@plain-credit/quiz";
import type { JudgedPart, Judgement } from "../answer-forms/judgement.ts";
import type { ItemOutcome } from "../item-outcome.ts";
import { quizWordsOf } from "../quiz-words.ts";
import { OutcomeMark } from "./outcome-mark.tsx";
import styles from "./quiz.module.css";

/** Every part of an answer: what was given and what is right, with the reasons that the answer has earned beneath; the others on tap. */
export function JudgedParts({
  locale,
  type,
  judgement: { parts, aside, inFull },
}: {
  readonly locale: Locale;
  readonly type: ItemType;
  readonly judgement: Judgement;
}) {
  const words = quizWordsOf(locale);
  const others = [...parts.filter(({ told }) => !told), ...aside];
  return (
    <>
      <ul className={styles["options"]}>
        {parts.map((part) => (
          <JudgedItem key={part.id} locale={locale} part={part} />
        ))}
      </ul>
      {inFull.length > 0 && (
        <div className={styles["in-full"]}>
          <p>
            <strong>{words.inFullTitle}</strong>
          </p>
          <ol>
            {inFull.map((text) => (
              <li key={text.en}>{localize(text, locale)}</li>
            ))}
          </ol>
        </div>
      )}
      {others.length > 0 && (
        <details className={styles["others"]}>
          <summary>{words.asked[type].others}</summary>
          <dl>
            {others.map(({ id, lead, text, reason }) => (
              <div key={id}>
                <dt>
                  {lead !== "" && <span className={styles["letter"]}>{lead}</span>} {localize(text, locale)}
                </dt>
                <dd>{localize(reason, locale)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

const kinds: Readonly<Record<JudgedPart["standing"], { readonly look: string; readonly mark: ItemOutcome }>> =
  {
    right: { look: "judged-right", mark: "right" },
    wrong: { look: "judged-wrong", mark: "wrong" },
    open: { look: "judged-open", mark: "skipped" },
    other: { look: "judged-other", mark: "skipped" },
  };

function JudgedItem({
  locale,
  part: { id, lead, text, standing, badge, notes, reason, told },
}: {
  readonly locale: Locale;
  readonly part: JudgedPart;
}) {
  const words = quizWordsOf(locale);
  const { look, mark } = kinds[standing];
  return (
    <li className={`${styles["judged"]} ${styles[look]}`} data-option={id} data-standing={standing}>
      {badge !== undefined && (
        <p className={styles["badge"]}>
          <OutcomeMark outcome={mark} size={18} />
          {words.badges[badge]}
        </p>
      )}
      <p className={styles["judged-text"]}>
        {lead !== "" && <span className={styles["letter"]}>{lead}</span>}
        <span className={styles["text"]}>{localize(text, locale)}</span>
      </p>
      {notes.map(({ label, text: said }) => (
        <p key={label} className={styles["note"]}>
          {words.noteLabels[label]}
          <strong>{localize(said, locale)}</strong>
        </p>
      ))}
      {told && (
        <p className={styles["reason"]} data-reason={id}>
          {localize(reason, locale)}
        </p>
      )}
    </li>
  );
}
