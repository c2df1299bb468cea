import type { Field } from "../form/field.ts";

/** The form of a plan with a fee on each instalment. */
export const instalmentFeeFields = [
  { name: "principal", kind: "money", least: 1, most: 10_000_000, example: "12,000" },
  { name: "periods", kind: "count", least: 2, most: 120, example: "12" },
  { name: "fee", kind: "quantity", example: "0.6%" },
  { name: "unit", kind: "choice", options: ["percent", "yuan"], example: "percent" },
] as const satisfies readonly Field[];
