import type { ItemView } from "../item-view.ts";

/** A demand on one item. It looks at one language at a time and says what it found, or nothing; it never throws. */
export type ItemRule = {
  /** Its number among the thirty-five. */
  readonly rule: number;
  readonly severity: "E" | "W";
  /** True where the flaw lies between the languages; such a rule is asked once. */
  readonly between?: boolean;
  readonly find: (view: ItemView) => string | undefined;
};
