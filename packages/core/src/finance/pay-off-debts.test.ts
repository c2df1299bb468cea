import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Debt, payOffDebts } from "./index.ts";

const arbitraryDebts: fc.Arbitrary<readonly Debt[]> = fc.array(
  fc.record({
    balance: fc.integer({ min: 500, max: 20_000 }),
    annualRate: fc.double({ min: 0, max: 0.3, noNaN: true }),
    minimum: fc.integer({ min: 50, max: 500 }),
  }),
  { minLength: 1, maxLength: 5 },
);
const orders = fc.constantFrom("avalanche" as const, "snowball" as const);
const budgetFor = (debts: readonly Debt[], extra: number) =>
  debts.reduce((total, { minimum }) => total + minimum, 0) + extra;
const refuses = (debts: readonly Debt[], budget: number, code: string) =>
  expect(() => payOffDebts(debts, { budget, order: "avalanche" })).toThrow(expect.objectContaining({ code }));

test("a plan pays back every balance and its interest, never more than the budget a month", () => {
  fc.assert(
    fc.property(arbitraryDebts, orders, fc.integer({ min: 300, max: 3000 }), (debts, order, extra) => {
      const budget = budgetFor(debts, extra);
      const plan = payOffDebts(debts, { budget, order });
      fc.pre(plan !== undefined);
      const owed = debts.reduce((total, { balance }) => total + balance, 0);
      const paid = plan.months.reduce((total, month) => total + month.paid, 0);
      expect(Math.abs(paid - owed - plan.interest)).toBeLessThanOrEqual(1e-6);
      for (const month of plan.months.slice(0, -1))
        expect(Math.abs(month.paid - budget)).toBeLessThanOrEqual(1e-6);
      expect(plan.months.at(-1)?.paid).toBeLessThanOrEqual(budget + 1e-6);
      expect(plan.months.at(-1)?.balances.every((balance) => balance === 0)).toBe(true);
    }),
  );
});

test("paying the dearest first never costs more interest than paying the smallest first", () => {
  fc.assert(
    fc.property(arbitraryDebts, fc.integer({ min: 300, max: 3000 }), (debts, extra) => {
      const budget = budgetFor(debts, extra);
      const [avalanche, snowball] = (["avalanche", "snowball"] as const).map((order) =>
        payOffDebts(debts, { budget, order }),
      );
      fc.pre(avalanche !== undefined && snowball !== undefined);
      expect(avalanche.interest).toBeLessThanOrEqual(snowball.interest + 1e-6);
    }),
  );
});

test("passing freed minimums on never takes longer than keeping them", () => {
  fc.assert(
    fc.property(arbitraryDebts, orders, (debts, order) => {
      const minimums = payOffDebts(debts, { order });
      const passedOn = payOffDebts(debts, { order, budget: budgetFor(debts, 0) });
      fc.pre(minimums !== undefined && passedOn !== undefined);
      expect(passedOn.months.length).toBeLessThanOrEqual(minimums.months.length);
    }),
  );
});

test("debts whose interest outruns the payments are never cleared", () => {
  expect(
    payOffDebts([{ balance: 10_000, annualRate: 0.24, minimum: 100 }], { order: "avalanche" }),
  ).toBeUndefined();
});

test("no debts are cleared at once", () => {
  expect(payOffDebts([], { budget: 0, order: "snowball" })).toEqual({ months: [], interest: 0 });
});

test("a budget below the minimums, and amounts that cannot be, are the caller's mistakes", () => {
  const debt = { balance: 1000, annualRate: 0.12, minimum: 100 };
  refuses([debt, debt], 199, "budget-short");
  refuses([debt], Number.NaN, "amount-invalid");
  refuses([{ ...debt, balance: -1 }], 500, "amount-invalid");
  refuses([{ ...debt, annualRate: Number.NaN }], 500, "rate-invalid");
});
