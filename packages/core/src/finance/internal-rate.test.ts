import * as fc from "fast-check";
import { expect, test } from "vitest";
import { internalRate, presentValue } from "./index.ts";

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const payments = fc.array(amount, { minLength: 1, maxLength: 48 });
const received = fc.double({ min: 1, max: 1e6, noNaN: true });
const refuses = (flow: Parameters<typeof internalRate>[0], code: string) =>
  expect(() => internalRate(flow)).toThrow(expect.objectContaining({ code }));

test("the rate found discounts the payments to what was received", () => {
  fc.assert(
    fc.property(payments, received, (paid, money) => {
      const rate = internalRate({ received: money, payments: paid });
      fc.pre(rate !== undefined);
      expect(Math.abs(presentValue(paid, rate) - money)).toBeLessThanOrEqual(money * 1e-9);
    }),
  );
});

test("there is a rate exactly when the payments return what was received", () => {
  fc.assert(
    fc.property(payments, received, (paid, money) => {
      const returned = paid.reduceRight((total, payment) => total + payment, 0);
      expect(internalRate({ received: money, payments: paid }) === undefined).toBe(returned < money);
    }),
  );
});

test("payments that return just what was received have the rate 0", () => {
  expect(internalRate({ received: 1200, payments: [400, 400, 400] })).toBe(0);
});

test("paying more never lowers the rate, and receiving less never does", () => {
  fc.assert(
    fc.property(payments, received, amount, fc.nat(), (paid, money, extra, position) => {
      const rate = internalRate({ received: money, payments: paid });
      fc.pre(rate !== undefined);
      const dearer = paid.map((payment, index) =>
        index === position % paid.length ? payment + extra : payment,
      );
      const slack = rate * 1e-9;
      expect(internalRate({ received: money, payments: dearer })).toBeGreaterThanOrEqual(rate - slack);
      expect(internalRate({ received: money * 0.9, payments: paid })).toBeGreaterThanOrEqual(rate - slack);
    }),
  );
});

test("the largest and the smallest amounts still have a finite rate", () => {
  expect(internalRate({ received: 0.01, payments: [1e12] })).toBeCloseTo(1e14 - 1, -3);
  expect(internalRate({ received: 0.01, payments: Array.from({ length: 1200 }, () => 1e12) })).toBeLessThan(
    1e15,
  );
});

test("nothing received, no payments, and payments that cannot be are the caller's mistakes", () => {
  refuses({ received: 0, payments: [100] }, "amount-invalid");
  refuses({ received: 100, payments: [-1] }, "amount-invalid");
  refuses({ received: 100, payments: [Number.NaN] }, "amount-invalid");
  refuses({ received: 100, payments: [] }, "periods-invalid");
});
