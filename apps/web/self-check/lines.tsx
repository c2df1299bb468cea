import type { Locale } from "@plain-credit/core";
import type { Line } from "./case-data.ts";
import { caseWords } from "./case-words.ts";
import styles from "./self-check.module.css";

type LinesProps = { readonly lines: readonly Line[]; readonly locale: Locale; readonly danger: boolean };

/** Whom to call, and where to read on. */
export function Lines({ lines, locale, danger }: LinesProps) {
  const words = caseWords[locale];
  const fraud = lines.filter(({ id }) => id === "line-anti-fraud");
  const others = lines.filter(({ id }) => id !== "line-anti-fraud");
  const support = lines.find(({ id }) => id === "line-psychological-support");
  const newest = lines.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), "");
  return (
    <section className="stack">
      <h2>{words.callTitle}</h2>
      <p>{words.callText}</p>
      <ul className={styles["lines"]}>
        {(danger ? [...fraud, ...others] : [...others, ...fraud]).map(({ id, name, number, asOf }) => (
          <li key={id}>
            <a href={`tel:${number}`}>{number}</a>
            <span>
              {name}
              {asOf !== newest && <span className="small"> {words.checkedOn(asOf)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className="small">{words.allCheckedOn(newest)}</p>
      {support !== undefined && <p>{words.crisis(support.number)}</p>}
      <ul className={`${styles["onward"]} unprinted`}>
        <li>
          <a href={`/${locale}/cannot-repay`}>{words.distress}</a>
        </li>
        <li>
          <a href={`/${locale}/lessons/L2-4`}>{words.lesson}</a>
        </li>
        <li>
          <a href={`/${locale}/practice`}>{words.practise}</a>
        </li>
      </ul>
    </section>
  );
}
