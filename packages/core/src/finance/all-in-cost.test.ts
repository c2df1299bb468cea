import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryLoan } from "../../test/arbitrary-loan.ts";
import { allInCost, equalInstalments } from "./index.ts";

const fee = fc.double({ min: 0, max: 0.5, noNaN: true });

test("more fees never lower the cost or the rate", () => {
  fc.assert(
    fc.property(arbitraryLoan, fee, fee, (loan, deductedShare, feeShare) => {
      const payments = equalInstalments(loan).map(({ payment }) => payment * (1 + 1e-13));
      const terms = { principal: loan.principal, payments, periodsInYear: 12 };
      const plain = allInCost(terms);
      const dear = allInCost({
        ...terms,
        deducted: loan.principal * deductedShare,
        feeEachPeriod: loan.principal * feeShare,
      });
      expect(dear.cost).toBeGreaterThanOrEqual(plain.cost);
      expect(dear.rates?.annual).toBeGreaterThanOrEqual((plain.rates?.annual ?? Number.NaN) * (1 - 1e-9));
    }),
  );
});

test("the cost is what is paid less what arrived", () => {
  expect(
    allInCost({ principal: 1000, deducted: 100, payments: [600, 600], feeEachPeriod: 10, periodsInYear: 12 }),
  ).toMatchObject({ received: 900, paid: 1220, cost: 320 });
});

test("a loan that takes back less than arrived has no rate", () => {
  expect(allInCost({ principal: 1000, payments: [400, 400], periodsInYear: 12 }).rates).toBeUndefined();
});

test("deducting all of the principal, or a fee below zero, is the caller's mistake", () => {
  const terms = { principal: 1000, payments: [1100], periodsInYear: 12 };
  for (const change of [
    { deducted: 1000 },
    { deducted: -1 },
    { feeEachPeriod: -1 },
    { feeEachPeriod: Number.NaN },
  ])
    expect(() => allInCost({ ...terms, ...change })).toThrow(
      expect.objectContaining({ code: "amount-invalid" }),
    );
});
