import { expect, test } from "vitest";
import { annualRate } from "./index.ts";

test("a daily rate is a year's simple rate, counted over 365 or 360 days", () => {
  expect(annualRate(0.0004, 365)).toBeCloseTo(0.146, 12);
  expect(annualRate(0.0004, 360)).toBeCloseTo(0.144, 12);
});

test("a rate per month counts twelve times", () => {
  expect(annualRate(0.01, 12)).toBeCloseTo(0.12, 12);
});

test.each([-0.0001, Number.NaN, Number.POSITIVE_INFINITY])("the rate %d is the caller's mistake", (rate) => {
  expect(() => annualRate(rate, 365)).toThrow(expect.objectContaining({ code: "rate-invalid" }));
});

test.each([0, 1.5, -12, Number.NaN])("a year of %d periods is the caller's mistake", (periods) => {
  expect(() => annualRate(0.01, periods)).toThrow(expect.objectContaining({ code: "periods-invalid" }));
});
