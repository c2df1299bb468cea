import { treatments } from "@plain-credit/core";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { TreatmentMark } from "./treatment-mark.tsx";
import styles from "./claims.module.css";

/** What each treatment mark means. */
export async function Legend() {
  const words = wordsOf(await currentLocale());
  return (
    <aside className="card" aria-label={words.treatmentTitle}>
      <p>{words.treatmentIntro}</p>
      <dl className={styles["legend"]}>
        {treatments.map((treatment) => (
          <div key={treatment}>
            <dt>
              <span className={`chip ${styles[treatment]}`}>
                <TreatmentMark treatment={treatment} />
                {words.treatments[treatment]}
                {treatment === "unfounded" && ` / ${words.treatments.false}`}
              </span>
            </dt>
            <dd>{words.treatmentMeanings[treatment]}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
