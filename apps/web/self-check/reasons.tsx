import { localize, type Locale } from "@plain-credit/core";
import type { CaseResult, WeighedCause } from "./case-result.ts";
import { caseWords } from "./case-words.ts";
import { ClueList } from "./clue-list.tsx";
import { ClueNumbers } from "./clue-numbers.tsx";
import styles from "./self-check.module.css";

/** The clues for and against the causes that count, in words; the figures behind a summary. */
export function Reasons({ result, locale }: { readonly result: CaseResult; readonly locale: Locale }) {
  const words = caseWords[locale];
  return (
    <section className="stack">
      <h2>{words.reasonsTitle}</h2>
      {result.causes.length === 0 && <p>{words.noClues}</p>}
      {result.causes.map((weighed, place) => (
        <CauseReasons
          key={weighed.cause.id}
          weighed={weighed}
          beside={result.verdict === "told" && place > 0}
          locale={locale}
        />
      ))}
      {result.causes.length > 0 && (
        <details>
          <summary>{words.numbers}</summary>
          <ClueNumbers result={result} locale={locale} />
        </details>
      )}
    </section>
  );
}

function CauseReasons({
  weighed,
  beside,
  locale,
}: {
  readonly weighed: WeighedCause;
  readonly beside: boolean;
  readonly locale: Locale;
}) {
  const words = caseWords[locale];
  return (
    <div className={styles["reasons"]}>
      <h3>{localize(weighed.cause.name, locale)}</h3>
      {beside && <p className="small">{words.alsoTrue}</p>}
      <div className={styles["sides"]}>
        <ClueList title={words.cluesFor} clues={weighed.for} locale={locale} />
        <ClueList
          title={words.cluesAgainst}
          clues={weighed.against}
          none={words.noneAgainst}
          locale={locale}
        />
      </div>
    </div>
  );
}
