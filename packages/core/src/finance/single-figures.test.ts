import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  annualisedCost,
  carry,
  debtToIncome,
  equalInstalments,
  futureValue,
  penaltyInterest,
  presentValue,
  privateLendingCap,
  purchasingPower,
  refinancing,
  rollover,
  simpleInterest,
  utilisation,
} from "./index.ts";

const amount = fc.double({ min: 1, max: 1e5, noNaN: true });
const rate = fc.double({ min: 0, max: 0.1, noNaN: true });

test("a penalty without a surcharge is plain interest, and a surcharge only adds", () => {
  fc.assert(
    fc.property(amount, rate, rate, fc.nat(365), (principal, dailyRate, surcharge, days) => {
      const plain = simpleInterest({ principal, dailyRate, days });
      expect(penaltyInterest({ principal, dailyRate, surcharge: 0, days })).toBe(plain);
      expect(penaltyInterest({ principal, dailyRate, surcharge, days })).toBeGreaterThanOrEqual(plain);
    }),
  );
});

test("each turn of a rolled-over debt adds its rate and the agent's fee", () => {
  fc.assert(
    fc.property(
      amount,
      rate,
      rate,
      fc.integer({ min: 2, max: 36 }),
      (principal, periodicRate, feeRate, times) => {
        const owed = rollover({ principal, periodicRate, feeRate, times });
        const before = rollover({ principal, periodicRate, feeRate, times: times - 1 });
        const expected = before * (1 + periodicRate) * (1 + feeRate);
        expect(Math.abs(owed - expected)).toBeLessThanOrEqual(owed * 1e-9);
      },
    ),
  );
});

test("growing an amount and discounting it again gives it back", () => {
  fc.assert(
    fc.property(amount, rate, fc.integer({ min: 1, max: 60 }), (money, periodicRate, periods) => {
      const grown = futureValue({ amount: money, periodicRate, periods });
      const payments = Array.from({ length: periods }, (_, index) => (index === periods - 1 ? grown : 0));
      expect(Math.abs(presentValue(payments, periodicRate) - money)).toBeLessThanOrEqual(money * 1e-9);
    }),
  );
});

test("a simple charge annualises back to its daily rate × 365", () => {
  fc.assert(
    fc.property(amount, rate, fc.integer({ min: 1, max: 365 }), (received, dailyRate, days) => {
      const charge = simpleInterest({ principal: received, dailyRate, days });
      expect(annualisedCost({ received, charge, days })).toBeCloseTo(dailyRate * 365, 9);
    }),
  );
});

test("replacing a loan by itself saves nothing and relieves nothing; the fee of the change is lost", () => {
  const schedule = equalInstalments({ principal: 10_000, periodicRate: 0.02, periods: 12 });
  expect(refinancing({ current: schedule, replacement: schedule })).toEqual({ saving: 0, relief: 0 });
  expect(refinancing({ current: schedule, replacement: schedule, fee: 50 })).toEqual({
    saving: -50,
    relief: 0,
  });
});

test("the remaining loan at the same rate over the remaining term saves nothing", () => {
  const current = equalInstalments({ principal: 10_000, periodicRate: 0.02, periods: 12 });
  const replacement = equalInstalments({
    principal: current[3]?.balance ?? 0,
    periodicRate: 0.02,
    periods: 8,
  });
  const { saving, relief } = refinancing({ current, after: 4, replacement });
  expect(saving).toBeCloseTo(0, 8);
  expect(relief).toBeCloseTo(0, 8);
});

test("money that earns the inflation rate buys what it bought; in falling prices it buys more", () => {
  expect(purchasingPower({ rate: 0.02, inflation: 0.02 })).toBe(1);
  expect(purchasingPower({ rate: 0, inflation: -0.01 })).toBeGreaterThan(1);
});

test("what is owed above the limit, or above the income, is more than all of it", () => {
  expect(utilisation({ used: 11_000, limit: 10_000 })).toBeCloseTo(1.1, 12);
  expect(debtToIncome({ payments: [6000, 6000], income: 10_000 })).toBeCloseTo(1.2, 12);
});

test.each<[string, () => unknown, string]>([
  ["a limit of zero", () => utilisation({ used: 0, limit: 0 }), "amount-invalid"],
  ["an income of zero", () => debtToIncome({ payments: [100], income: 0 }), "amount-invalid"],
  ["no debts at all", () => debtToIncome({ payments: [], income: 5000 }), "periods-invalid"],
  ["nothing received", () => annualisedCost({ received: 0, charge: 1, days: 7 }), "amount-invalid"],
  ["no days between", () => annualisedCost({ received: 100, charge: 1, days: 0 }), "periods-invalid"],
  [
    "a surcharge below zero",
    () => penaltyInterest({ principal: 1, dailyRate: 0, surcharge: -1, days: 1 }),
    "rate-invalid",
  ],
  ["no turns", () => rollover({ principal: 1, periodicRate: 0, times: 0 }), "periods-invalid"],
  [
    "an amount that is no number",
    () => futureValue({ amount: Number.NaN, periodicRate: 0, periods: 1 }),
    "amount-invalid",
  ],
  ["prices down to nothing", () => purchasingPower({ rate: 0, inflation: -1 }), "rate-invalid"],
  ["no months", () => carry({ amount: 1, borrowingRate: 0, savingRate: 0, months: 0 }), "periods-invalid"],
  ["an LPR below zero", () => privateLendingCap(-0.03), "rate-invalid"],
  ["payments without number", () => presentValue([Number.NaN], 0.01), "amount-invalid"],
  ["no loan to replace", () => refinancing({ current: [], replacement: [] }), "periods-invalid"],
])("%s is the caller's mistake", (_title, call, code) => {
  expect(call).toThrow(expect.objectContaining({ code }));
});
