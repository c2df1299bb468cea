import type { Statement, Text } from "@plain-credit/core";
import type { ReadStatementFacts, StatementLine } from "../../item/facts/read-statement-facts.ts";
import type { Paper } from "../../text/statement-table.ts";

/** How a paper is read a second time: the number that it comes to, or the lines that answer. */
export type SecondReading = {
  readonly statement: Statement;
  readonly paper: Paper;
  readonly unit: "yuan" | "percent" | "times" | "line";
  /** The number asked for; NaN where lines are. */
  readonly number?: (lines: readonly StatementLine[], asked: ReadStatementFacts["asked"]) => number;
  /** Whether a line is one asked for. */
  readonly answers?: (
    line: StatementLine,
    lines: readonly StatementLine[],
    asked: ReadStatementFacts["asked"],
  ) => boolean;
  /** What each wording of the question has to say, by its number. */
  readonly says: (asked: ReadStatementFacts["asked"]) => readonly Text[];
  /** Whether the lines of the paper fit together. */
  readonly coherent: (lines: readonly StatementLine[]) => boolean;
};

/** A number on the line of that name; NaN where there is none. */
export function on(lines: readonly StatementLine[], name: string, field: string): number {
  const found = lines.find(({ line }) => line === name)?.[field];
  return typeof found === "number" ? found : Number.NaN;
}
