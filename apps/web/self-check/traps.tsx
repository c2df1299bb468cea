import type { Locale } from "@plain-credit/core";
import type { Trap } from "./case-data.ts";
import { caseWords } from "./case-words.ts";
import styles from "./self-check.module.css";

/** What not to do here: the bad advice, what it would cost, what is true. */
export function Traps({ traps, locale }: { readonly traps: readonly Trap[]; readonly locale: Locale }) {
  if (traps.length === 0) return null;
  const words = caseWords[locale];
  return (
    <section className="stack">
      <h2>{words.trapsTitle}</h2>
      <ul className={styles["traps"]}>
        {traps.map(({ id, action, harm, truth }) => (
          <li key={id} data-misconception={id}>
            <span className={`chip ${styles["trap"]}`}>
              <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
                <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2.5" />
              </svg>{" "}
              {words.trap}
            </span>{" "}
            <strong>{action}</strong>
            <p>
              <span className={styles["harm"]}>{words.harm}</span>
              {harm}
            </p>
            <p>
              <span className={styles["truth"]}>{words.truth}</span>
              {truth}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
