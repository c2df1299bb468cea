import type { Field } from "../form/field.ts";

/** The form of the daily rate. */
export const dailyRateFields = [
  { name: "rate", kind: "quantity", example: "0.05%" },
  { name: "unit", kind: "choice", options: ["percent", "yuan"], example: "percent" },
  { name: "principal", kind: "money", least: 1, most: 10_000_000, example: "10,000" },
  { name: "days", kind: "count", least: 1, most: 3650, example: "30" },
  { name: "year", kind: "choice", options: ["365", "360"], example: "365" },
] as const satisfies readonly Field[];
