import { reaches, type Tally } from "./tally.ts";
import { wilson } from "./wilson.ts";

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** A line for each rule and language: flaws found of those planted and false alarms of clean originals, each with the worse end of its 95% interval. */
export function printTable(tallies: readonly Tally[]): string {
  const head = [
    "rule",
    "language",
    "planted",
    "found",
    "share",
    "at least",
    "clean",
    "alarms",
    "share",
    "at most",
    "",
  ];
  const rows = tallies.map((tally) => {
    const { rule, locale, planted, found, originals, alarms } = tally;
    return [
      rule,
      locale,
      String(planted),
      String(found),
      percent(planted === 0 ? 0 : found / planted),
      percent(wilson(found, planted).low),
      String(originals),
      String(alarms),
      percent(originals === 0 ? 0 : alarms / originals),
      percent(wilson(alarms, originals).high),
      reaches(tally) ? "" : "short",
    ];
  });
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padStart(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
