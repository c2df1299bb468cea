type Bounded = { readonly least: number; readonly most: number };

/**
 * One entry of a calculator's form. Bounds are in ¥, in fractions (percent) or counted; `example` is what a fresh form holds.
 * A `quantity` may be a percentage or an amount in yuan; what it is, its unit or another entry says.
 */
export type Field = { readonly name: string; readonly example: string; readonly optional?: true } & (
  | ({ readonly kind: "money" | "percent" | "count" } & Bounded)
  | { readonly kind: "quantity" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
);

/** What is wrong with an entry, and the bound that it breaks. */
export type Problem = {
  readonly field: string;
  readonly code: "missing" | "unreadable" | "below" | "above" | "not-whole" | "never-cleared";
  readonly bound?: number;
};
