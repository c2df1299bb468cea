import { expect, test } from "vitest";
import type { Field } from "./field.ts";
import { readForm } from "./read-form.ts";

const fields = [
  { name: "amount", kind: "money", least: 1, most: 1000, example: "10" },
  { name: "rate", kind: "percent", least: 0, most: 1, example: "5%" },
  { name: "days", kind: "count", least: 1, most: 365, example: "30" },
  { name: "fee", kind: "quantity", example: "1%" },
  { name: "year", kind: "choice", options: ["365", "360"], example: "365" },
  { name: "second", kind: "money", least: 1, most: 1000, example: "", optional: true },
] as const satisfies readonly Field[];
const sound = { amount: "100", rate: "15.5%", days: "30", fee: "5元", year: "365", second: "" };

test("a form that is filled in well gives its values, percentages as fractions", () => {
  expect(readForm(fields, sound)).toEqual({
    ok: true,
    value: {
      amount: 100,
      rate: 0.155,
      days: 30,
      fee: { value: 5, unit: "yuan" },
      year: "365",
      second: undefined,
    },
  });
});

test.each([
  [{ amount: "" }, { field: "amount", code: "missing" }],
  [{ amount: undefined }, { field: "amount", code: "missing" }],
  [{ amount: "ten" }, { field: "amount", code: "unreadable" }],
  [{ amount: "10%" }, { field: "amount", code: "unreadable" }],
  [{ amount: "0" }, { field: "amount", code: "below", bound: 1 }],
  [{ amount: "-5" }, { field: "amount", code: "below", bound: 1 }],
  [{ amount: "1,001" }, { field: "amount", code: "above", bound: 1000 }],
  [{ rate: "101%" }, { field: "rate", code: "above", bound: 1 }],
  [{ days: "1.5" }, { field: "days", code: "not-whole" }],
  [{ year: "366" }, { field: "year", code: "unreadable" }],
  [{ second: "x" }, { field: "second", code: "unreadable" }],
])("%j is refused with its reason", (entry, problem) => {
  expect(readForm(fields, { ...sound, ...entry })).toEqual({ ok: false, error: [problem] });
});

test("all problems come back at once, in the order of the form", () => {
  const read = readForm(fields, {});
  expect(read.ok ? [] : read.error.map(({ field, code }) => [field, code])).toEqual([
    ["amount", "missing"],
    ["rate", "missing"],
    ["days", "missing"],
    ["fee", "missing"],
    ["year", "missing"],
  ]);
});
