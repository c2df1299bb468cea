/** One payment of a schedule in ¥, unrounded: what of it is interest (or fee) and what principal, and the balance owed after it. */
export type Instalment = {
  readonly payment: number;
  readonly interest: number;
  readonly principal: number;
  readonly balance: number;
};

/** The instalments of a loan from the first to the last. */
export type Schedule = readonly Instalment[];
