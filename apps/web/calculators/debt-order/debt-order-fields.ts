import type { Field } from "../form/field.ts";

/** The numbers of the debts that the form has room for. */
export const debtNumbers = [1, 2, 3, 4, 5] as const;

function debtFields<const Number extends number>(
  number: Number,
  [balance, rate, minimum]: readonly [balance: string, rate: string, minimum: string],
) {
  return [
    {
      name: `debt${number}-balance`,
      kind: "money",
      least: 0.01,
      most: 10_000_000,
      example: balance,
      optional: true,
    },
    { name: `debt${number}-rate`, kind: "percent", least: 0, most: 5, example: rate, optional: true },
    {
      name: `debt${number}-minimum`,
      kind: "money",
      least: 0,
      most: 10_000_000,
      example: minimum,
      optional: true,
    },
  ] as const satisfies readonly Field[];
}

/** The form of several debts: each row whole or empty, the first filled in. */
export const debtOrderFields = [
  ...debtFields(1, ["3,000", "10%", "200"]),
  ...debtFields(2, ["8,000", "23.4%", "400"]),
  ...debtFields(3, ["12,000", "15%", "600"]),
  ...debtFields(4, ["", "", ""]),
  ...debtFields(5, ["", "", ""]),
  { name: "budget", kind: "money", least: 1, most: 10_000_000, example: "2,000" },
] as const satisfies readonly Field[];
