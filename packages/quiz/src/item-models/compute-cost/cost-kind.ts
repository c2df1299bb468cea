import type { Formula, Text } from "@plain-credit/core";

/** What was drawn for a case, by parameter: ¥, percent, days, months or instalments. */
export type Drawn<Name extends string = string> = Readonly<Record<Name, number>>;

/** A way of working a number out: what comes of it, in the unit asked for, the steps in figures (empty where no short chain of steps gives it), and what the way is. Slots are the kind's. */
export type Way<Case extends Drawn> = {
  readonly value: (drawn: Case) => number;
  readonly working: (drawn: Case) => string;
  readonly why: Text;
};

/** A wrong way, named for what was done: `forgetting-the-fee`. */
export type Mistake<Case extends Drawn> = Way<Case> & { readonly id: string };

/** A number to work out: what it is worked out from, its tellings, the right way and the wrong ones. */
export type Calculation<Case extends Drawn = Drawn> = {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly unit: "yuan" | "percent";
  /** The values from which each parameter is drawn. */
  readonly parameters: { readonly [Name in keyof Case]: readonly number[] };
  readonly slots: (drawn: Case) => Readonly<Record<string, Text>>;
  readonly openings: readonly Text[];
  readonly questions: readonly Text[];
  readonly right: Way<Case>;
  readonly mistakes: readonly Mistake<Case>[];
};

/** A calculation by a formula that a claim states. */
export type CostKind<Case extends Drawn = Drawn> = Calculation<Case> & {
  readonly formula: Formula;
  /** False where a calculator without financial functions does not get there: then the answer is only chosen. */
  readonly byHand: boolean;
  /** The parameter that is a constant of the pack, a fraction there and a percentage here. */
  readonly constant?: { readonly parameter: keyof Case & string; readonly id: string };
};

/** A kind, whatever it draws: the parameters of its own are all that it is ever given. */
export function defineKind<Case extends Drawn>(kind: CostKind<Case>): CostKind {
  return kind as unknown as CostKind;
}

/** The whole numbers, or steps, from one to another. */
export function steps(from: number, to: number, by: number): readonly number[] {
  return Array.from({ length: Math.round((to - from) / by) + 1 }, (_, at) =>
    Number((from + at * by).toFixed(3)),
  );
}

/** Daily rates in percent and principals in ¥ as consumer loans have them, such that one day more or less can be told. */
export const dailyRates = steps(0.02, 0.06, 0.005);
export const principals = steps(12_000, 49_960, 130);
