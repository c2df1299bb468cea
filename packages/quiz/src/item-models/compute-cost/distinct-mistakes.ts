import type { Calculation, Drawn } from "./cost-kind.ts";

/** How near to the right number an answer counts as right, by unit: ¥1, 0.05 percentage points (the fact sheet’s §5.2). */
export const tolerances = { yuan: 1, percent: 0.05 } as const;

/** How many times as much or as little a number may be: where numbers are seen side by side they are of one size, so that their digits do not tell the key; a number that is typed may be further off. */
export const reaches = { shown: 4, typed: 10 } as const;

/** A number that a way of working out gives, and the way: `right` or the id of a mistake. */
export type Worked = { readonly way: string; readonly value: number; readonly mistake: number };

/** The right number of a case, and those of the mistakes that give one clearly its own: neither near the right one nor near each other, and no more than `reach` times as much or as little. Below and above the right one, smallest first. */
export function workOut(
  kind: Calculation,
  drawn: Drawn,
  reach: number,
): {
  readonly right: number;
  readonly below: readonly Worked[];
  readonly above: readonly Worked[];
} {
  const right = kind.right.value(drawn);
  // More than twice the tolerance, so that no answer counts as two; and at least a hundredth, so that nothing hangs on the last digit.
  const apart = Math.max(2.2 * tolerances[kind.unit], right / 100);
  const kept: Worked[] = [];
  for (const [mistake, { id, value: valueOf }] of kind.mistakes.entries()) {
    const value = valueOf(drawn);
    // The allowance keeps a value that is just at the reach, whichever way its last bits fall.
    const near = value >= right / reach - 1e-6 && value <= right * reach + 1e-6;
    const own = [right, ...kept.map((other) => other.value)].every(
      (other) => Math.abs(value - other) > apart,
    );
    if (near && own) kept.push({ way: id, value, mistake });
  }
  const sorted = kept.sort((a, b) => a.value - b.value);
  return {
    right,
    below: sorted.filter(({ value }) => value < right),
    above: sorted.filter(({ value }) => value > right),
  };
}
