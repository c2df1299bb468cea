import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryLoan } from "../../test/arbitrary-loan.ts";
import {
  equalInstalments,
  equalPrincipal,
  flatFee,
  interestOnly,
  prepayment,
  totalInterest,
} from "./index.ts";

const ways = fc.constantFrom(equalInstalments, equalPrincipal, interestOnly);
const position = fc.integer({ min: 0, max: 59 });

test("paying off early without a fee saves something between nothing and all interest, less the later it is", () => {
  fc.assert(
    fc.property(arbitraryLoan, ways, position, (loan, way, drawn) => {
      const schedule = way(loan);
      const after = 1 + (drawn % loan.periods);
      const { saving } = prepayment({ schedule, after });
      expect(saving).toBeGreaterThanOrEqual(0);
      expect(saving).toBeLessThanOrEqual(totalInterest(schedule));
      if (after > 1)
        expect(saving).toBeLessThanOrEqual(
          prepayment({ schedule, after: after - 1 }).saving + loan.principal * 1e-12,
        );
    }),
  );
});

test("after the last instalment nothing is left to pay or to save", () => {
  const schedule = equalInstalments({ principal: 1000, periodicRate: 0.01, periods: 12 });
  expect(prepayment({ schedule, after: 12, feeShare: 0.05 })).toEqual({
    balance: 0,
    remainingInterest: 0,
    fee: 0,
    saving: 0,
  });
});

test("when the fees still to come stay due, a fee for paying early is all loss", () => {
  const schedule = flatFee({ principal: 1200, feeRate: 0.01, periods: 12 });
  expect(prepayment({ schedule, after: 6, feeShare: 0.05, chargesStay: true })).toMatchObject({
    fee: 30,
    saving: -30,
  });
});

test("an instalment that the schedule lacks and a share above one are the caller's mistakes", () => {
  const schedule = equalInstalments({ principal: 1000, periodicRate: 0.01, periods: 12 });
  for (const after of [0, 13, 1.5, Number.NaN])
    expect(() => prepayment({ schedule, after })).toThrow(
      expect.objectContaining({ code: "periods-invalid" }),
    );
  for (const feeShare of [-0.1, 1.1, Number.NaN])
    expect(() => prepayment({ schedule, after: 1, feeShare })).toThrow(
      expect.objectContaining({ code: "share-invalid" }),
    );
});
