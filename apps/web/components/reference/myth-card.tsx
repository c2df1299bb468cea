import { localize, type Locale, type Misconception } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { TreatmentMark } from "../claims/treatment-mark.tsx";
import { ClaimLine } from "./claim-line.tsx";
import { referenceWordsOf } from "./reference-words.ts";
import styles from "./reference.module.css";

/** A misconception, marked as one, with what is true on the same screen, why it tempts, what it leads to, and what shows it. */
export function MythCard({ myth, locale }: { readonly myth: Misconception; readonly locale: Locale }) {
  const words = referenceWordsOf(locale).myths;
  const grounds = myth.refutedBy.flatMap((id) => knowledge.graph.claims.get(id) ?? []);
  return (
    <article
      id={`myth-${myth.id}`}
      className={`card ${styles["myth"]}`}
      data-node={`misconception:${myth.id}`}
    >
      <p className={styles["marks"]}>
        <span className={`chip ${styles["mark"]}`}>
          <TreatmentMark treatment="harmful" />
          {wordsOf(locale).misconception}
        </span>
        <span className="small">{words.severity[myth.severity]}</span>
      </p>
      <h3 className={styles["title"]}>{localize(myth.belief, locale)}</h3>
      <dl className={styles["points"]}>
        <div className={styles["truth"]} data-correction="">
          <dt>{words.truth}</dt>
          <dd>{localize(myth.truth, locale)}</dd>
        </div>
        <div>
          <dt>{words.temptation}</dt>
          <dd>{localize(myth.temptation, locale)}</dd>
        </div>
        <div>
          <dt>{words.harm}</dt>
          <dd>{localize(myth.harm, locale)}</dd>
        </div>
      </dl>
      <details>
        <summary className={styles["summary"]}>{words.grounds(grounds.length)}</summary>
        <ul className="plain-list">
          {grounds.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} locale={locale} />
          ))}
        </ul>
      </details>
    </article>
  );
}
