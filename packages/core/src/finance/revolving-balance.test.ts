import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fixedPayments, minimumPayments, totalInterest, totalPaid } from "./index.ts";

const balance = fc.double({ min: 100, max: 1e5, noNaN: true });
const periodicRate = fc.double({ min: 0, max: 0.03, noNaN: true });
const share = fc.double({ min: 0.02, max: 1, noNaN: true });
const base = fc.constantFrom("principal" as const, "due" as const);

test("minimums pay back the balance and its interest, falling every month", () => {
  fc.assert(
    fc.property(balance, periodicRate, share, base, (owed, rate, part, of) => {
      const schedule = minimumPayments({
        balance: owed,
        periodicRate: rate,
        share: part,
        floor: 50,
        base: of,
      });
      fc.pre(schedule !== undefined);
      expect(Math.abs(totalPaid(schedule) - owed - totalInterest(schedule))).toBeLessThanOrEqual(owed * 1e-9);
      expect(schedule.at(-1)?.balance).toBe(0);
      let before = owed;
      for (const month of schedule) {
        expect(month.balance).toBeLessThan(before);
        before = month.balance;
      }
    }),
  );
});

test("a higher fixed payment never costs more interest or more months", () => {
  fc.assert(
    fc.property(
      balance,
      periodicRate,
      fc.double({ min: 1.05, max: 5, noNaN: true }),
      (owed, rate, factor) => {
        const payment = owed * rate * 1.1 + 10;
        const slow = fixedPayments({ balance: owed, periodicRate: rate, payment });
        const fast = fixedPayments({ balance: owed, periodicRate: rate, payment: payment * factor });
        fc.pre(slow !== undefined && fast !== undefined);
        expect(fast.length).toBeLessThanOrEqual(slow.length);
        expect(totalInterest(fast)).toBeLessThanOrEqual(totalInterest(slow) * (1 + 1e-9));
      },
    ),
  );
});

test("a payment that only covers the interest never clears the balance", () => {
  expect(fixedPayments({ balance: 10_000, periodicRate: 0.02, payment: 200 })).toBeUndefined();
  expect(fixedPayments({ balance: 10_000, periodicRate: 0.02, payment: 0 })).toBeUndefined();
});

test("a minimum below the interest, and one without a floor, never clear the balance", () => {
  const card = { balance: 10_000, periodicRate: 0.03 };
  expect(minimumPayments({ ...card, share: 0.02, floor: 0, base: "due" })).toBeUndefined();
  expect(minimumPayments({ ...card, share: 0.1, floor: 0, base: "principal" })).toBeUndefined();
});

test("a balance that grows beyond all numbers is never cleared", () => {
  const terms = { balance: 10_000, periodicRate: 1e9, share: 0.5, floor: 100 };
  expect(minimumPayments({ ...terms, base: "due" })).toBeUndefined();
  expect(fixedPayments({ ...terms, payment: 1e12 })).toBeUndefined();
});

test("an impossible balance, rate, share, floor or payment is the caller's mistake", () => {
  const terms = { balance: 10_000, periodicRate: 0.015, share: 0.1, floor: 100, base: "due" as const };
  const codeOf = (change: Partial<typeof terms>, code: string) =>
    expect(() => minimumPayments({ ...terms, ...change })).toThrow(expect.objectContaining({ code }));
  codeOf({ balance: 0 }, "amount-invalid");
  codeOf({ periodicRate: -1 }, "rate-invalid");
  codeOf({ share: 1.5 }, "share-invalid");
  codeOf({ floor: Number.NaN }, "amount-invalid");
  expect(() => fixedPayments({ balance: 10_000, periodicRate: 0.015, payment: -1 })).toThrow(
    expect.objectContaining({ code: "amount-invalid" }),
  );
});
