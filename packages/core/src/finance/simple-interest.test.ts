import * as fc from "fast-check";
import { expect, test } from "vitest";
import { simpleInterest } from "./index.ts";

const principal = fc.double({ min: 0, max: 1e6, noNaN: true });
const dailyRate = fc.double({ min: 0, max: 0.01, noNaN: true });
const days = fc.integer({ min: 0, max: 3650 });

test("days add up: one draw held on costs as much as its two parts", () => {
  fc.assert(
    fc.property(principal, dailyRate, days, days, (amount, rate, first, second) => {
      const cost = (held: number) => simpleInterest({ principal: amount, dailyRate: rate, days: held });
      expect(cost(first) + cost(second)).toBeCloseTo(cost(first + second), 6);
    }),
  );
});

test("free days take their own interest off, and never more than all of it", () => {
  fc.assert(
    fc.property(principal, dailyRate, days, days, (amount, rate, held, freeDays) => {
      const draw = { principal: amount, dailyRate: rate };
      const free = simpleInterest({ ...draw, days: Math.min(held, freeDays) });
      expect(simpleInterest({ ...draw, days: held, freeDays })).toBeCloseTo(
        simpleInterest({ ...draw, days: held }) - free,
        6,
      );
    }),
  );
});

test("mistakes of the caller are told apart by their code", () => {
  const draw = { principal: 1000, dailyRate: 0.0005, days: 30 };
  const codeOf = (change: object, code: string) =>
    expect(() => simpleInterest({ ...draw, ...change })).toThrow(expect.objectContaining({ code }));
  codeOf({ principal: -1 }, "amount-invalid");
  codeOf({ principal: Number.NaN }, "amount-invalid");
  codeOf({ dailyRate: -0.0005 }, "rate-invalid");
  codeOf({ days: 1.5 }, "days-invalid");
  codeOf({ freeDays: -1 }, "days-invalid");
});
