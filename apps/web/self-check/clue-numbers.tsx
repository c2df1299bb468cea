import { localize, type Locale } from "@plain-credit/core";
import type { CaseResult } from "./case-result.ts";
import { caseWords } from "./case-words.ts";
import styles from "./self-check.module.css";

/** The points behind the reasons, clue by clue, and the total of every cause that goes with what was seen. */
export function ClueNumbers({ result, locale }: { readonly result: CaseResult; readonly locale: Locale }) {
  const words = caseWords[locale];
  return (
    <div className="stack">
      <p className="small">{words.numbersText}</p>
      {result.causes.map((weighed) => (
        <table key={weighed.cause.id} className={styles["numbers"]}>
          <caption>{localize(weighed.cause.name, locale)}</caption>
          <tbody>
            {[...weighed.for, ...weighed.against].map(({ signal, label, value, weight, counted }) => (
              <tr key={signal}>
                <th scope="row">
                  {label}
                  {locale === "en" ? ": " : "："}
                  {value}
                </th>
                <td>{counted ? words.points(weight) : <s>{words.points(weight)}</s>}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{words.total}</th>
              <td>{words.points(weighed.score)}</td>
            </tr>
          </tbody>
        </table>
      ))}
      <table className={styles["numbers"]}>
        <thead>
          <tr>
            <th scope="col">{words.cause}</th>
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {result.scores.map(({ cause, score }) => (
            <tr key={cause.id}>
              <th scope="row">{localize(cause.name, locale)}</th>
              <td>{words.points(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
