import { localize, type Locale } from "@plain-credit/core";
import type { CaseResult } from "./case-result.ts";
import { caseWords } from "./case-words.ts";
import { nearestRival } from "./nearest-rival.ts";
import styles from "./self-check.module.css";

/** What the clues point to, in one sentence, with what stands behind it. */
export function Verdict({ result, locale }: { readonly result: CaseResult; readonly locale: Locale }) {
  const words = caseWords[locale];
  const [first] = result.causes;
  const rival = nearestRival(result.scores);
  if (result.verdict === "told" && first !== undefined)
    return (
      <section className={styles["verdict"]}>
        <h2 tabIndex={-1}>
          <span className={styles["kicker"]}>{words.toldTitle}</span> {localize(first.cause.name, locale)}
        </h2>
        <p>{localize(first.cause.explanation, locale)}</p>
        <p>{rival === undefined ? words.toldAlone : words.toldText(localize(rival.cause.name, locale))}</p>
        {first.cause.waiting !== undefined && <p>{localize(first.cause.waiting, locale)}</p>}
      </section>
    );
  if (result.verdict === "several")
    return (
      <section className={styles["verdict"]}>
        <h2 tabIndex={-1}>{words.severalTitle}</h2>
        <ul>
          {result.causes.map(({ cause }) => (
            <li key={cause.id}>
              <strong>{localize(cause.name, locale)}</strong>
              <br />
              {localize(cause.explanation, locale)}
            </li>
          ))}
        </ul>
        <p>{words.severalText}</p>
      </section>
    );
  return (
    <section className={styles["verdict"]}>
      <h2 tabIndex={-1}>{words.cannotTellTitle}</h2>
      <p>{words.cannotTellText}</p>
      {result.families.length > 0 && (
        <p>{words.stillPossible(result.families.map(({ name }) => localize(name, locale)))}</p>
      )}
      <p>{words.cannotTellStill}</p>
    </section>
  );
}
