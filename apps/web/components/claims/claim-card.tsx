import { localize, treatmentOf } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { ClaimSources } from "./claim-sources.tsx";
import { TreatmentChip } from "./treatment-chip.tsx";
import styles from "./claims.module.css";

/** One sentence of the article in our words: its treatment, why, what is right instead where that is due, and its sources. */
export async function ClaimCard({ id }: { readonly id: string }) {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  const claim = knowledge.graph.claims.get(id);
  if (claim === undefined) throw new Error(`The page cites a claim that the pack does not hold: ${id}`);
  const treatment = treatmentOf(claim);
  return (
    <article
      id={`claim-${id}`}
      className={`card ${styles["claim"]} ${styles[`edge-${treatment}`]}`}
      data-claim={id}
      data-row={claim.row}
      data-treatment={treatment}
    >
      <p className={styles["sentence"]}>{localize(claim.text, locale)}</p>
      <p>
        <TreatmentChip claim={claim} locale={locale} />
      </p>
      {claim.correction !== undefined && (
        <p data-correction="">
          <strong>{words.correction}</strong>
          {locale === "en" ? ": " : "："}
          {localize(claim.correction, locale)}
        </p>
      )}
      <details>
        <summary>{words.why}</summary>
        <p>{localize(claim.reason, locale)}</p>
        <ClaimSources claim={claim} locale={locale} />
      </details>
    </article>
  );
}
