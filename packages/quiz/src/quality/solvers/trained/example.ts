/** A line to learn from or to guess at: what each option shows, as feature numbers, and which options should stand above which. */
export type Example = {
  readonly options: readonly (readonly number[])[];
  readonly preferences: readonly (readonly [better: number, worse: number])[];
};

/** How much an option with these features looks like the right one. */
export type Learned = (features: readonly number[]) => number;

/** Learns from examples, in their order and without luck; features are numbered from 0 up to, not including, `featureCount`. */
export type Train = (examples: readonly Example[], featureCount: number) => Learned;
