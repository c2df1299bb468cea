/** A cost to be worked out. Option ids stand for ways of working it out: the right one or a named mistake, with the number that it gives and the steps as the reader sees them (none where no short chain of steps gives it). */
export type ComputeCostFacts = {
  readonly model: "compute-cost";
  readonly kind: string;
  readonly claim: string;
  readonly persona: string;
  readonly telling: { readonly opening: number; readonly question: number };
  /** What was drawn: ¥, percent, days, months or instalments. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly options: Readonly<
    Record<string, { readonly way: string; readonly value: number; readonly working: string }>
  >;
};
