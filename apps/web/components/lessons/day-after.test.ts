import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAfter } from "./day-after.ts";

test("days are counted across months, then the years are added", () => {
  expect(dayAfter("2026-02-20", 10, 0)).toBe("2026-03-02");
  expect(dayAfter("2026-02-20", 200, 5)).toBe("2031-09-08");
  expect(dayAfter("2024-02-29", 0, 5)).toBe("2029-03-01");
});

test("days taken in two steps come to the same day as in one", () => {
  const counts = fc.integer({ min: 0, max: 4000 });
  fc.assert(
    fc.property(counts, counts, (first, second) => {
      const inSteps = dayAfter(dayAfter("2026-02-20", first, 0), second, 0);
      expect(dayAfter("2026-02-20", first + second, 0)).toBe(inSteps);
    }),
  );
});
