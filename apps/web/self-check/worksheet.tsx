import { localize, type KnowledgeGraph, type Locale } from "@plain-credit/core";
import { selfCheckWords } from "./self-check-words.ts";
import { toWorksheetRows, type WorksheetClue } from "./worksheet-rows.ts";
import styles from "./self-check.module.css";

type WorksheetProps = { readonly graph: KnowledgeGraph; readonly locale: Locale };

/** The self-check on paper: per cause the clues to tick and what to do. It needs no script. */
export function Worksheet({ graph, locale }: WorksheetProps) {
  const words = selfCheckWords[locale];
  return (
    <details className={styles["worksheet"]}>
      <summary>{words.worksheetTitle}</summary>
      <p>{words.worksheetLead}</p>
      {toWorksheetRows(graph, locale).map(({ cause, for: pointing, against, steps }) => (
        <section key={cause.id} className="card">
          <h2 className={styles["row"]}>{localize(cause.name, locale)}</h2>
          <div className={styles["sides"]}>
            <Ticks title={words.worksheetFor} clues={pointing} locale={locale} />
            <Ticks title={words.worksheetAgainst} clues={against} locale={locale} />
          </div>
          {steps.length > 0 && (
            <>
              <h3 className={styles["side"]}>{words.worksheetSteps}</h3>
              <ul>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </details>
  );
}

function Ticks({
  title,
  clues,
  locale,
}: {
  readonly title: string;
  readonly clues: readonly WorksheetClue[];
  readonly locale: Locale;
}) {
  if (clues.length === 0) return null;
  const words = selfCheckWords[locale];
  return (
    <div>
      <h3 className={styles["side"]}>{title}</h3>
      <ul className={styles["ticks"]}>
        {clues.map(({ text, strong }) => (
          <li key={text}>
            <label>
              <input type="checkbox" />
              <span>
                {text}{" "}
                <span className={strong ? styles["strong"] : styles["weak"]}>
                  {strong ? words.strong : words.weak}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
