import type { ReactNode } from "react";
import { FigureFrame } from "./figure-frame.tsx";

type FigureTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
};

/** A table that compares: a caption, a heading for each column after the first, and rows written as `<tr><th scope="row">…</th><td>…</td></tr>`. At most three columns besides the row's name fit a phone. */
export function FigureTable({ caption, columns, children }: FigureTable) {
  return (
    <FigureFrame caption={caption}>
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
    </FigureFrame>
  );
}
