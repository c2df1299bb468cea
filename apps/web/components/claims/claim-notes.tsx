import { localize } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { ClaimSources } from "./claim-sources.tsx";
import { TreatmentChip } from "./treatment-chip.tsx";
import styles from "./claims.module.css";

/** Claims with their reasons and sources: where the marks in a page's prose lead. */
export async function ClaimNotes({ claims }: { readonly claims: readonly string[] }) {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  return (
    <section className={styles["notes"]} aria-labelledby="notes">
      <h2 id="notes">{words.notes}</h2>
      <p className="small">{words.notesIntro}</p>
      <ul className="plain-list">
        {claims.map((id) => {
          const claim = knowledge.graph.claims.get(id);
          if (claim === undefined)
            throw new Error(`The page notes a claim that the pack does not hold: ${id}`);
          return (
            <li key={id} id={`note-${id}`} className={styles["note"]}>
              <details>
                <summary>
                  <TreatmentChip claim={claim} locale={locale} /> {localize(claim.text, locale)}
                </summary>
                <p>{localize(claim.reason, locale)}</p>
                {claim.correction !== undefined && (
                  <p>
                    <strong>{words.correction}</strong>
                    {locale === "en" ? ": " : "："}
                    {localize(claim.correction, locale)}
                  </p>
                )}
                <ClaimSources claim={claim} locale={locale} />
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
