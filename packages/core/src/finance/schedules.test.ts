import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryLoan } from "../../test/arbitrary-loan.ts";
import {
  equalInstalments,
  equalPrincipal,
  flatFee,
  interestOnly,
  internalRate,
  type Loan,
  presentValue,
  totalInterest,
  totalPaid,
} from "./index.ts";

const near = (amount: number) => Math.max(1e-9, Math.abs(amount) * 1e-9);
const agree = (found: number, formula: number) =>
  expect(Math.abs(found - formula)).toBeLessThanOrEqual(near(formula));
const paymentsOf = (schedule: ReturnType<typeof equalInstalments>) => schedule.map(({ payment }) => payment);

const ways = {
  "equal instalments": equalInstalments,
  "equal principal": equalPrincipal,
  "interest only": interestOnly,
  "a flat fee": ({ principal, periodicRate, periods }: Loan) =>
    flatFee({ principal, feeRate: periodicRate, periods }),
};

describe.each(Object.entries(ways))("%s", (_name, schedule) => {
  test("pay the principal and the interest, no more and no less", () => {
    fc.assert(
      fc.property(arbitraryLoan, (loan) => {
        const plan = schedule(loan);
        const due = loan.principal + totalInterest(plan);
        expect(plan).toHaveLength(loan.periods);
        expect(Math.abs(totalPaid(plan) - due)).toBeLessThanOrEqual(near(due));
        expect(plan.at(-1)?.balance).toBe(0);
      }),
    );
  });

  test("each payment is its interest and the step from one balance to the next", () => {
    fc.assert(
      fc.property(arbitraryLoan, (loan) => {
        let balance = loan.principal;
        for (const instalment of schedule(loan)) {
          const tolerance = near(loan.principal);
          expect(
            Math.abs(instalment.payment - instalment.interest - instalment.principal),
          ).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(balance - instalment.principal - instalment.balance)).toBeLessThanOrEqual(
            tolerance,
          );
          balance = instalment.balance;
        }
      }),
    );
  });

  test("refuse a principal, a rate or a number of periods that cannot be", () => {
    const loan = { principal: 1000, periodicRate: 0.01, periods: 12 };
    const refused = (change: Partial<Loan>, code: string) =>
      expect(() => schedule({ ...loan, ...change })).toThrow(expect.objectContaining({ code }));
    for (const principal of [0, -1000, 1e13, Number.NaN, Number.POSITIVE_INFINITY])
      refused({ principal }, "amount-invalid");
    for (const periodicRate of [-0.01, Number.NaN, Number.POSITIVE_INFINITY])
      refused({ periodicRate }, "rate-invalid");
    for (const periods of [0, -1, 2.5, 1201, Number.NaN]) refused({ periods }, "periods-invalid");
  });
});

describe.each([
  ["equal instalments", equalInstalments],
  ["equal principal", equalPrincipal],
  ["interest only", interestOnly],
] as const)("%s", (_name, schedule) => {
  test("are worth the principal at the loan's rate, and have it as their internal rate", () => {
    fc.assert(
      fc.property(arbitraryLoan, (loan) => {
        const payments = paymentsOf(schedule(loan));
        expect(Math.abs(presentValue(payments, loan.periodicRate) - loan.principal)).toBeLessThanOrEqual(
          near(loan.principal),
        );
        const rate = internalRate({ received: loan.principal * (1 - 1e-13), payments }) ?? Number.NaN;
        expect(Math.abs(rate - loan.periodicRate)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  test("each period's interest is the rate on what was owed before", () => {
    fc.assert(
      fc.property(arbitraryLoan, (loan) => {
        let balance = loan.principal;
        for (const instalment of schedule(loan)) {
          expect(Math.abs(instalment.interest - balance * loan.periodicRate)).toBeLessThanOrEqual(
            near(loan.principal),
          );
          balance = instalment.balance;
        }
      }),
    );
  });
});

test("equal instalments are equal", () => {
  fc.assert(
    fc.property(arbitraryLoan, (loan) => {
      expect(new Set(paymentsOf(equalInstalments(loan))).size).toBe(1);
    }),
  );
});

test("the interest of equal principal parts is P·r·(n+1)/2, and of interest only P·r·n", () => {
  fc.assert(
    fc.property(arbitraryLoan, (loan) => {
      const { principal, periodicRate, periods } = loan;
      const each = principal * periodicRate;
      agree(totalInterest(equalPrincipal(loan)), (each * (periods + 1)) / 2);
      agree(totalInterest(interestOnly(loan)), each * periods);
    }),
  );
});

test("the longer the money is held, the more interest: equal principal ≤ equal instalments ≤ interest only", () => {
  fc.assert(
    fc.property(arbitraryLoan, (loan) => {
      const [falling, level, bullet] = [equalPrincipal, equalInstalments, interestOnly].map((way) =>
        totalInterest(way(loan)),
      ) as [number, number, number];
      expect(falling).toBeLessThanOrEqual(level + near(loan.principal));
      expect(level).toBeLessThanOrEqual(bullet + near(loan.principal));
    }),
  );
});

test("a flat fee's internal rate is above the fee over more than one instalment", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 60 }),
      fc.double({ min: 0.0001, max: 0.1, noNaN: true }),
      (periods, feeRate) => {
        const payments = paymentsOf(flatFee({ principal: 10_000, feeRate, periods }));
        expect(internalRate({ received: 10_000, payments })).toBeGreaterThan(feeRate);
      },
    ),
  );
});
