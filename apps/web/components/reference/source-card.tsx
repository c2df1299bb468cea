import { localize, type Claim, type Locale, type Source } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { TreatmentChip } from "../claims/treatment-chip.tsx";
import { referenceWordsOf } from "./reference-words.ts";
import styles from "./reference.module.css";

/** A source: who issued it, how far it was read and when it was checked, whether it opens, and every claim that leans on it. */
export function SourceCard({ source, locale }: { readonly source: Source; readonly locale: Locale }) {
  const words = wordsOf(locale);
  const reference = referenceWordsOf(locale).sources;
  const leaning = [...knowledge.graph.claims.values()].filter(({ evidence }) =>
    [...evidence.for, ...evidence.against].some((citation) => citation.source === source.id),
  );
  const besides = usesBesides(source.id, locale);
  return (
    <li id={source.id} className={`card ${styles["entry"]}`}>
      <h3 className={styles["title"]}>{localize(source.title, locale)}</h3>
      <p className="small">
        {[
          localize(source.issuer, locale),
          source.number,
          source.published,
          words.verified[source.verified],
          words.checkedAt(source.checked),
        ]
          .filter((part) => part !== null)
          .join(" · ")}
      </p>
      <p className="small">
        {source.url === null ? (
          words.notOpenable
        ) : (
          <a
            href={source.url}
            rel="noreferrer"
            aria-label={`${words.openSource}${locale === "en" ? ": " : "："}${localize(source.title, locale)}`}
          >
            {words.openSource}
          </a>
        )}
      </p>
      {leaning.length > 0 && (
        <details>
          <summary className={styles["summary"]}>{reference.leaning(leaning.length)}</summary>
          <ul className="plain-list">
            {leaning.map((claim) => (
              <li key={claim.id} className={styles["ground"]}>
                <TreatmentChip claim={claim} locale={locale} /> {localize(claim.text, locale)}
                {speaksAgainst(claim, source) && <span className="small"> · {reference.opposed}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {besides !== "" && (
        <p className="small">
          {reference.alsoIn}
          {locale === "en" ? ": " : "："}
          {besides}
        </p>
      )}
    </li>
  );
}

function speaksAgainst({ evidence }: Claim, { id }: Source): boolean {
  return evidence.against.some(({ source }) => source === id);
}

/** What else rests on the source: rules, events and changing figures. */
function usesBesides(id: string, locale: Locale): string {
  const words = referenceWordsOf(locale).sources;
  const { rules, events, constants } = knowledge.graph;
  const counts = [
    { count: [...rules.values()].filter(({ source }) => source === id).length, say: words.rules },
    { count: [...events.values()].filter(({ sources }) => sources.includes(id)).length, say: words.events },
    { count: [...constants.values()].filter(({ source }) => source === id).length, say: words.constants },
  ];
  return counts.flatMap(({ count, say }) => (count > 0 ? [say(count)] : [])).join(words.listed);
}
