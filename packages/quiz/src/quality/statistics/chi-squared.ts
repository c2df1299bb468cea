/** Upper bounds of chi-squared at p = .01 by degrees of freedom, from 1. */
const bounds = [6.63, 9.21, 11.34, 13.28, 15.09, 16.81, 18.48, 20.09, 21.67, 23.21];

/** Pearson's chi-squared of counts against expected counts, with the bound that it passes once in a hundred by luck. Throws nothing; with more than 11 cells the bound is that of 11. */
export function chiSquared(
  counts: readonly number[],
  expected: readonly number[],
): { readonly value: number; readonly bound: number } {
  const value = counts.reduce((sum, count, at) => {
    const due = expected[at] ?? 0;
    return due === 0 ? sum : sum + ((count - due) * (count - due)) / due;
  }, 0);
  return { value, bound: bounds[Math.min(bounds.length, Math.max(1, counts.length - 1)) - 1] ?? 0 };
}
