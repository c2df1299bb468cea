import { expect, test } from "vitest";
import { chiSquared } from "./chi-squared.ts";
import { intervalOfDraws, intervalOfFamilies, intervalOfShare } from "./interval.ts";

test("Wilson’s interval has its known ends, and keeps its width at none and all", () => {
  const { mean, lower, upper } = intervalOfShare(81, 263);
  expect(mean).toBeCloseTo(0.308, 3);
  expect(lower).toBeCloseTo(0.2553, 4);
  expect(upper).toBeCloseTo(0.3662, 4);
  expect(intervalOfShare(0, 100)).toMatchObject({ mean: 0, lower: 0 });
  expect(intervalOfShare(0, 100).upper).toBeCloseTo(0.037, 3);
  expect(intervalOfShare(0, 0)).toMatchObject({ lower: 0, upper: 1 });
});

test("the mean of draws lies in an interval that more draws make narrower", () => {
  const few = intervalOfDraws([0, 1, 0, 1]);
  expect(few.mean).toBe(0.5);
  // The standard error of 0, 1, 0, 1 is the root of a twelfth.
  expect(few.upper - few.mean).toBeCloseTo(1.959964 * Math.sqrt(1 / 12), 6);
  const many = intervalOfDraws(Array.from({ length: 400 }, (_, at) => at % 2));
  expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
  expect(intervalOfDraws([1]).upper).toBe(Infinity);
});

test("items that are alike within families count as few draws, not as many", () => {
  const draws = Array.from({ length: 100 }, (_, at) => ({ family: `f${at % 4}`, value: at % 2 }));
  const asItems = intervalOfDraws(draws.map(({ value }) => value));
  const asFamilies = intervalOfFamilies(draws);
  expect(asFamilies.mean).toBe(0.5);
  expect(asFamilies.upper - 0.5).toBeGreaterThan(4 * (asItems.upper - 0.5));
  expect(intervalOfFamilies([{ family: "one", value: 1 }]).upper).toBe(Infinity);
});

test("chi-squared is that of the textbook, with the bound for its degrees of freedom", () => {
  expect(chiSquared([44, 56], [50, 50])).toEqual({ value: 1.44, bound: 6.63 });
  expect(chiSquared([10, 20, 30, 40], [25, 25, 25, 25])).toEqual({ value: 20, bound: 11.34 });
  expect(chiSquared([3, 0], [3, 0]).value).toBe(0);
});
