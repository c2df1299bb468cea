import type { Formula, Text } from "@plain-credit/core";

/** The numbers of a case by name; one that is missing makes every result NaN, which nothing equals. */
export type Given = (name: string) => number;

/** How a kind of cost is worked out a second time: by another method than the generator’s, day by day, month by month. */
export type SecondSolution = {
  readonly formula: Formula;
  readonly unit: "yuan" | "percent";
  /** The right number, in the unit. */
  readonly right: (given: Given) => number;
  /** The numbers of wrong ways whose steps are too many to be written out. */
  readonly unwritten?: Readonly<Record<string, (given: Given) => number>>;
  /** What the stem has to state. */
  readonly states: (given: Given) => readonly Text[];
  /** The constant of the pack that one of the numbers has to be, in percent. */
  readonly constant?: { readonly parameter: string; readonly id: string };
};
