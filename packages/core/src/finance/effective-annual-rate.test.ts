import * as fc from "fast-check";
import { expect, test } from "vitest";
import { annualRate, effectiveAnnualRate } from "./index.ts";

const rate = fc.double({ min: 0, max: 1, noNaN: true });

test("compounding never lowers the annual rate, and leaves it alone once a year", () => {
  fc.assert(
    fc.property(rate, fc.integer({ min: 1, max: 365 }), (periodicRate, periods) => {
      expect(effectiveAnnualRate(periodicRate, periods)).toBeGreaterThanOrEqual(
        annualRate(periodicRate, periods) * (1 - 1e-9) - 1e-12,
      );
      expect(effectiveAnnualRate(periodicRate, 1)).toBeCloseTo(periodicRate, 12);
    }),
  );
});

test("a rate below zero and a year without periods are the caller's mistakes", () => {
  expect(() => effectiveAnnualRate(-0.01, 12)).toThrow(expect.objectContaining({ code: "rate-invalid" }));
  expect(() => effectiveAnnualRate(0.01, 0)).toThrow(expect.objectContaining({ code: "periods-invalid" }));
});
