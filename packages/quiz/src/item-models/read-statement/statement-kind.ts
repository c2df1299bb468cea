import type { Statement, Text } from "@plain-credit/core";
import type { DraftOption } from "../../item/draft-option.ts";
import type { ReadStatementFacts, StatementLine } from "../../item/facts/read-statement-facts.ts";
import type { Seed } from "../../random/seed.ts";
import type { Paper } from "../../text/statement-table.ts";

/** What an option of a reading stands for. */
export type Read = ReadStatementFacts["options"][string];

/** An option of a reading before it knows the claim behind it. */
export type ReadOption = Omit<DraftOption<Read>, "claims" | "harmful">;

/** A paper drawn with a question about it, whose options stand in the order shown. */
export type Reading = {
  readonly lines: readonly StatementLine[];
  readonly asked: ReadStatementFacts["asked"];
  readonly questions: readonly Text[];
  readonly options: readonly ReadOption[];
  /** For a number: its unit; its options are then not shown. */
  readonly unit?: "yuan" | "percent";
};

/** One thing to be read off a paper. `draw` takes the key first: its rank or line, then a paper that makes it so. */
export type StatementKind = {
  readonly id: string;
  readonly statement: Statement;
  readonly paper: Paper;
  readonly level: 1 | 2 | 3;
  readonly openings: readonly Text[];
  readonly draw: (seed: Seed) => Reading;
};
