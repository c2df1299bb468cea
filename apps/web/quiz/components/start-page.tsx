import type { Locale } from "@plain-credit/core";
import { quizWordsOf } from "../quiz-words.ts";
import { toStartAddress } from "../step-address.ts";
import { PaperList } from "./paper-list.tsx";
import styles from "./quiz.module.css";

/** What the quiz is, and the two ways in: a fresh paper, or the one of a given code. */
export function StartPage({ locale }: { readonly locale: Locale }) {
  const words = quizWordsOf(locale);
  return (
    <div className={styles["step"]}>
      <p id="seed-unreadable" role="alert" className={`${styles["notice"]} ${styles["notice-on-target"]}`}>
        {words.seedUnreadable}
      </p>
      <p id="blueprint-unknown" role="alert" className={`${styles["notice"]} ${styles["notice-on-target"]}`}>
        {words.blueprintUnknown}
      </p>
      <p id="pack-unknown" role="alert" className={`${styles["notice"]} ${styles["notice-on-target"]}`}>
        {words.packUnknown}
      </p>
      <h1>{words.startTitle}</h1>
      <p className={`lead ${styles["lead"]}`}>{words.startLead}</p>
      <ul className={styles["start-points"]}>
        {words.startPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className={styles["actions"]}>
        <a className="button" href={toStartAddress(locale)} rel="nofollow">
          {words.start}
        </a>
      </p>
      <PaperList locale={locale} />
      <section className={`card ${styles["seed"]}`}>
        <h2>{words.seedTitle}</h2>
        <p id="seed-hint" className="small">
          {words.seedHint}
        </p>
        <form method="get" action={`/${locale}/practice/start`}>
          <input type="hidden" name="blueprint" value="starter" />
          <label htmlFor="seed">{words.seedLabel}</label>
          <input
            id="seed"
            type="text"
            name="seed"
            className={styles["seed-input"]}
            aria-describedby="seed-hint"
            required
            maxLength={64}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <button type="submit" className="button-quiet">
            {words.seedStart}
          </button>
        </form>
      </section>
      <p className="small">{words.fiction}</p>
    </div>
  );
}
