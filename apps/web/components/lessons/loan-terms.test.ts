import { totalInterest } from "@plain-credit/core/finance";
import { expect, test } from "vitest";
import { costOf, guaranteeFeeOf, scheduleOf, trueAnnualRateOf, type LoanTerms } from "./loan-terms.ts";

const percent = (fraction: number) => (fraction * 100).toFixed(2);
const disclosed: LoanTerms = {
  principal: 20_000,
  periods: 12,
  annualRate: 0.108,
  guaranteeRate: 0.004,
  deducted: 200,
};

test("the cost table of the fact sheet comes out to the cent", () => {
  expect(totalInterest(scheduleOf(disclosed)).toFixed(2)).toBe("1189.21");
  expect(guaranteeFeeOf(disclosed) * 12).toBe(960);
  expect(costOf(disclosed).cost.toFixed(2)).toBe("2349.21");
  expect(percent(trueAnnualRateOf(disclosed))).toBe("21.22");
});

test("a fee on each instalment is told as its true rate", () => {
  const plan: LoanTerms = { principal: 12_000, periods: 12, feeRate: 0.006 };
  expect(scheduleOf(plan)[0]?.payment).toBe(1072);
  expect(percent(trueAnnualRateOf(plan))).toBe("13.03");
});

test.each([
  ["equal-instalments", "1201.92"],
  ["equal-principal", "1170.00"],
  ["interest-only", "2160.00"],
] as const)("%s has an interest of its own at one and the same rate", (way, interest) => {
  const terms: LoanTerms = { principal: 12_000, periods: 12, annualRate: 0.18, way };
  expect(totalInterest(scheduleOf(terms)).toFixed(2)).toBe(interest);
  expect(percent(trueAnnualRateOf(terms))).toBe("18.00");
});

test("a loan without a rate, or with two, is refused", () => {
  expect(() => scheduleOf({ principal: 1000, periods: 3 })).toThrow("not both");
  expect(() => scheduleOf({ principal: 1000, periods: 3, annualRate: 0.1, feeRate: 0.01 })).toThrow(
    "not both",
  );
});
