import type { Locale } from "@plain-credit/core";
import type { Item } from "../../item/item.ts";

/** What is wrong with a bank as a whole; no single item shows it. `rule` is the number in the design; `value` is what was measured and `bound` what it must not pass. */
export type BankFinding = {
  readonly rule: number;
  readonly severity: "B";
  readonly model: string;
  readonly locale?: Locale;
  readonly detail: string;
  readonly value: number;
  readonly bound: number;
};

/** Judges the items of one model; what it finds, without the model's name. */
export type BankRule = (items: readonly Item[]) => readonly Omit<BankFinding, "model" | "severity">[];
