/** One line of a paper: what its cells are filled from, by field: ¥, percent, counts, or the name of a word. */
export type StatementLine = Readonly<Record<string, string | number>>;

/** A paper to be read and what is asked of it. Option ids stand for ways of reading it: the right one or a named misreading, with the number or the line that it gives. */
export type ReadStatementFacts = {
  readonly model: "read-statement";
  readonly kind: string;
  readonly claim: string;
  readonly persona: string;
  readonly telling: { readonly opening: number; readonly question: number };
  /** What the question names: a number of months, or which line is looked for. */
  readonly asked: Readonly<Record<string, string | number>>;
  readonly lines: readonly StatementLine[];
  readonly options: Readonly<
    Record<
      string,
      { readonly way: string; readonly value: number; readonly working: string } | { readonly line: string }
    >
  >;
};
