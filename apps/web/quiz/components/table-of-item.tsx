import { localize, type Locale } from "@plain-credit/core";
import type { ItemTable } from "@plain-credit/quiz";
import { FigureFrame } from "../../components/lessons/figure-frame.tsx";
import styles from "./quiz.module.css";

/** The table that a stem refers to; it scrolls inside its own frame on a narrow screen. */
export function TableOfItem({
  locale,
  table,
}: {
  readonly locale: Locale;
  readonly table: ItemTable | undefined;
}) {
  if (table === undefined) return null;
  const { caption, columns, rows } = table;
  return (
    <div className={styles["table"]}>
      <FigureFrame caption={localize(caption, locale)}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at} scope="col">
                {localize(column, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], at) => (
            <tr key={at}>
              {head !== undefined && <th scope="row">{localize(head, locale)}</th>}
              {cells.map((cell, position) => (
                <td key={position}>{localize(cell, locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </FigureFrame>
    </div>
  );
}
