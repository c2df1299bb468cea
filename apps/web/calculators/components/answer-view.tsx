import type { Locale } from "@plain-credit/core";
import type { Answer, AnswerTable } from "../calculator.ts";
import { frameWordsOf } from "../frame-words.ts";
import styles from "./calculators.module.css";

/** What a calculator says: the figures first, then by which convention, how it was worked out, and tables. */
export function AnswerView({ answer, locale }: { readonly answer: Answer; readonly locale: Locale }) {
  const words = frameWordsOf(locale);
  return (
    <>
      <dl className={styles["figures"]}>
        {answer.figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{answer.convention}</p>
      <p className={styles["meaning"]}>{answer.meaning}</p>
      <h3>{words.formula}</h3>
      <p>{answer.formula}</p>
      <h3>{words.steps}</h3>
      <ol className={styles["steps"]}>
        {answer.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {answer.tables.map((table) =>
        table.folded === true ? (
          <details key={table.caption}>
            <summary className={styles["summary"]}>{table.caption}</summary>
            <FiguresTable table={table} />
          </details>
        ) : (
          <FiguresTable key={table.caption} table={table} />
        ),
      )}
      <p className="small">{words.estimate}</p>
    </>
  );
}

function FiguresTable({ table: { caption, columns, rows } }: { readonly table: AnswerTable }) {
  return (
    <table className={styles["table"]}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
