import { locales } from "@plain-credit/core";
import { expect, test } from "vitest";
import { balanceLeft } from "./balance-left/balance-left.ts";
import type { Answer, Calculator } from "./calculator.ts";
import { calculators } from "./calculators.ts";
import { dailyRate } from "./daily-rate/daily-rate.ts";
import { debtOrder } from "./debt-order/debt-order.ts";
import { instalmentFee } from "./instalment-fee/instalment-fee.ts";
import { prepaymentCalculator } from "./prepayment/prepayment.ts";

// The fact sheet's §5.2, as a learner would type and read it.
function answerOf(calculator: Calculator, written: Readonly<Record<string, string>>): Answer {
  const answer = calculator.answer({ ...exampleOf(calculator), ...written }, "zh-CN");
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

function problemsOf(calculator: Calculator, written: Readonly<Record<string, string>>) {
  const answer = calculator.answer({ ...exampleOf(calculator), ...written }, "zh-CN");
  return answer.ok ? [] : answer.error;
}

function exampleOf({ fields }: Calculator): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map(({ name, example }) => [name, example]));
}

const figuresOf = ({ figures }: Answer) => figures.map(({ value }) => value);

test.each([
  ["0.015%", "5.475%", "45 元", "547.50 元"],
  ["0.045%", "16.425%", "135 元", "1,642.50 元"],
  ["万分之5", "18.25%", "150 元", "1,825 元"],
  ["５元", "18.25%", "150 元", "1,825 元"],
  ["0.065%", "23.725%", "195 元", "2,372.50 元"],
])("K1: %s a day is %s a year", (rate, annual, month, year) => {
  expect(figuresOf(answerOf(dailyRate, { rate }))).toEqual([annual, month, year]);
});

test("K3: on 360 days, 0.05% a day is 18% a year", () => {
  expect(figuresOf(answerOf(dailyRate, { rate: "0.05%", year: "360" }))[0]).toBe("18%");
});

test("a daily rate names the compounded rate besides, and says that the two differ", () => {
  expect(answerOf(dailyRate, { rate: "0.05%" }).convention).toContain("20.02%");
});

test("a unit that is written overrules the one that is chosen", () => {
  expect(figuresOf(answerOf(dailyRate, { rate: "0.05%", unit: "yuan" }))[0]).toBe("18.25%");
  expect(figuresOf(answerOf(dailyRate, { rate: "5", unit: "yuan" }))[0]).toBe("18.25%");
});

test.each([
  [3, "0.5%", "8.98%", "9.36%"],
  [6, "0.75%", "15.27%", "16.38%"],
  [12, "0.6%", "13.03%", "13.84%"],
  [24, "1.0%", "21.57%", "23.84%"],
])("K5: %i instalments with a fee of %s each are %s a year", (periods, fee, annual, effective) => {
  const answer = answerOf(instalmentFee, { periods: String(periods), fee });
  expect(figuresOf(answer)[0]).toBe(annual);
  expect(answer.convention).toContain(effective);
});

test("K5: the plan of 12 at 0.6% asks for 1,072 a month and 864 of fees, 1.81 times what it looks like", () => {
  const answer = answerOf(instalmentFee, {});
  expect(figuresOf(answer)).toEqual(["13.03%", "7.2%", "864 元"]);
  expect(answer.steps[0]).toContain("= 1,072 元");
  expect(answer.meaning).toContain("1.81");
});

test("K24: 45 yuan on each of 12 instalments of 3,000 is 31.72% a year", () => {
  expect(figuresOf(answerOf(instalmentFee, { principal: "3,000", fee: "45元" }))[0]).toBe("31.72%");
});

test.each([2, 3, 7, 11, 49])("without a fee, %i instalments cost nothing", (periods) => {
  const answer = answerOf(instalmentFee, { principal: "1,000", periods: String(periods), fee: "0" });
  expect(figuresOf(answer)).toEqual(["0%", "0%", "0 元"]);
});

test.each([
  ["30", "108 元"],
  ["90", "324 元"],
  ["180", "648 元"],
])("K7: leaving 8,000 for %s days costs %s", (days, cost) => {
  expect(figuresOf(answerOf(balanceLeft, { days }))).toEqual([cost, "3.60 元", "16.425%"]);
});

test.each([
  ["3%", "end", "318.49 元"],
  ["5%", "end", "153.78 元"],
  ["0", "end", "565.56 元"],
  ["0", "stay", "0 元"],
])("K8: with a fee of %s and charges that %s, clearing early saves %s", (fee, charges, saved) => {
  const answer = answerOf(prepaymentCalculator, { fee, charges });
  expect(figuresOf(answer)[0]).toBe(saved);
  expect(answer.steps[0]).toContain("8,235.71");
});

test("a fee above the interest still to come is told as a loss", () => {
  const answer = answerOf(prepaymentCalculator, { fee: "10%" });
  expect(answer.figures[0]).toEqual({ label: "反而多付", value: "258.01 元" });
});

test("a loan cannot be cleared after its last instalment", () => {
  expect(problemsOf(prepaymentCalculator, { after: "12" })).toEqual([
    { field: "after", code: "above", bound: 11 },
  ]);
});

test("K22: dearest first, smallest first and the minimums alone", () => {
  const answer = answerOf(debtOrder, {});
  expect(figuresOf(answer)).toEqual(["2,140.96 元", "13 个月", "192.72 元"]);
  expect(answer.tables[0]?.rows.map((row) => row.slice(1))).toEqual([
    ["13 个月", "2,140.96 元"],
    ["13 个月", "2,333.68 元"],
    ["26 个月", "4,352.40 元"],
  ]);
});

test("a budget below the minimums is told what they are", () => {
  expect(problemsOf(debtOrder, { budget: "1,000" })).toEqual([
    { field: "budget", code: "below", bound: 1200 },
  ]);
});

test("a budget below the interest never clears the debts, and that is said", () => {
  const one = {
    "debt2-balance": "",
    "debt2-rate": "",
    "debt2-minimum": "",
    "debt3-balance": "",
    "debt3-rate": "",
  };
  expect(
    problemsOf(debtOrder, {
      ...one,
      "debt3-minimum": "",
      "debt1-rate": "120%",
      "debt1-minimum": "1",
      budget: "100",
    }),
  ).toEqual([{ field: "budget", code: "never-cleared" }]);
});

test("a debt that is begun has to be filled in", () => {
  expect(problemsOf(debtOrder, { "debt2-rate": "", "debt4-balance": "5,000" })).toEqual([
    { field: "debt2-rate", code: "missing" },
    { field: "debt4-rate", code: "missing" },
    { field: "debt4-minimum", code: "missing" },
  ]);
});

test.each(calculators)(
  "$id answers its own example in every language, with the same figures",
  (calculator) => {
    const told = locales.map((locale) => {
      const answer = calculator.answer(exampleOf(calculator), locale);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return figuresOf(answer.value).map((value) => (/[\d.,]+/.exec(value) ?? [])[0]);
    });
    expect(told[0]).toEqual(told[1]);
    for (const locale of locales) {
      const { fields } = calculator.words[locale];
      expect(calculator.fields.filter(({ name }) => fields[name] === undefined)).toEqual([]);
    }
  },
);
