import { witnesses } from "./judge-mutation.ts";
import type { KindScore } from "./score-mutations.ts";

/** A line a kind: mutations, noticed, by whom (one mutation may have several witnesses), share. */
export function printTable(kinds: readonly KindScore[]): string {
  const rows = [
    ["kind", "mutations", "noticed", ...witnesses, "share"],
    ...kinds.map(({ kind, mutations, noticed, by }) => [
      kind,
      String(mutations),
      String(noticed),
      ...witnesses.map((witness) => String(by[witness])),
      `${((100 * noticed) / mutations).toFixed(1)}%`,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}
