import type { Field } from "../form/field.ts";

/** The form of clearing a loan early. */
export const prepaymentFields = [
  { name: "principal", kind: "money", least: 1, most: 10_000_000, example: "12,000" },
  { name: "rate", kind: "percent", least: 0, most: 2, example: "18%" },
  { name: "periods", kind: "count", least: 2, most: 360, example: "12" },
  {
    name: "way",
    kind: "choice",
    options: ["equal-instalments", "equal-principal", "interest-only"],
    example: "equal-instalments",
  },
  { name: "after", kind: "count", least: 1, most: 359, example: "4" },
  { name: "fee", kind: "percent", least: 0, most: 1, example: "3%" },
  { name: "charges", kind: "choice", options: ["end", "stay"], example: "end" },
] as const satisfies readonly Field[];
