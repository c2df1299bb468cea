import type { ReactNode } from "react";
import styles from "./figures.module.css";

type FigureTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
};

/** A table that compares: a caption, a heading for each column after the first, and rows written as `<tr><th scope="row">…</th><td>…</td></tr>`. At most three columns besides the row's name fit a phone. */
export function FigureTable({ caption, columns, children }: FigureTable) {
  return (
    <div className={styles["frame"]}>
      <table className={styles["table"]}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
