import { localize, type Locale, type Outcome } from "@plain-credit/core";
import { selfCheckWords } from "./self-check-words.ts";
import styles from "./self-check.module.css";

type OutcomeLinksProps = { readonly outcomes: readonly Outcome[]; readonly locale: Locale };

/** The first question as links to the address of a case, so that a tap counts before any script runs. */
export function OutcomeLinks({ outcomes, locale }: OutcomeLinksProps) {
  const words = selfCheckWords[locale];
  return (
    <section aria-labelledby="outcome-question">
      <h2 id="outcome-question" tabIndex={-1} className={styles["question"]}>
        {words.outcomeQuestion}
      </h2>
      <ul className={styles["choices"]}>
        {outcomes.map(({ id, name }) => (
          <li key={id}>
            <a className={styles["choice"]} href={`#outcome=${id}`}>
              <span className={styles["capital"]}>{localize(name, locale)}</span>
            </a>
          </li>
        ))}
        <li>
          <a className={styles["choice"]} href="#outcome=unknown">
            {words.outcomeUnknown}
          </a>
        </li>
      </ul>
    </section>
  );
}
