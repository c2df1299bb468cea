import { expect, test } from "vitest";
import { evaluateWorking } from "./evaluate-working.ts";

test.each([
  ["8,000 × 0.045% × 90", 324],
  ["10,000 × (1 + 2%)³ − 10,000", 612.08],
  ["(1,066.19 × 12 − 12,000) ÷ 2", 397.14],
  ["1 − 2 − 3", -4],
  ["12 ÷ 3 ÷ 2", 2],
  ["(1 + 1%)¹²", 1.126825030131969],
])("%s is %d", (working, value) => {
  expect(evaluateWorking(working)).toBeCloseTo(value, 9);
});

test.each(["", "3 ×", "(3", "3 元", "× 3", "3 3"])("%s cannot be read", (working) => {
  expect(evaluateWorking(working)).toBeNaN();
});
