import type { Field } from "../form/field.ts";

/** The form of a balance left unpaid. */
export const balanceLeftFields = [
  { name: "balance", kind: "money", least: 1, most: 10_000_000, example: "8,000" },
  { name: "rate", kind: "percent", least: 0, most: 0.1, example: "0.045%" },
  { name: "days", kind: "count", least: 1, most: 3650, example: "90" },
] as const satisfies readonly Field[];
