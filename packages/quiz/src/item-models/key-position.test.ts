import { expect, test, vi } from "vitest";
import { bankOf, keysOf } from "../../test/jiebei-forms.ts";
import type { Item } from "../item/item.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const size = 10_000;

/** Upper bounds of chi-squared at p = 0.001, by degrees of freedom. */
const bounds = [0, 10.83, 13.82, 16.27, 18.47];

/** How often each position holds a key, by number of options. */
function positionsOf(items: readonly Item[]): ReadonlyMap<number, readonly number[]> {
  const counts = new Map<number, number[]>();
  for (const item of items) {
    const held = counts.get(item.options.length) ?? item.options.map(() => 0);
    counts.set(item.options.length, held);
    for (const key of keysOf(item)) held[key.charCodeAt(0) - 97] = (held[key.charCodeAt(0) - 97] ?? 0) + 1;
  }
  return counts;
}

function expectUniform(counts: readonly number[]): void {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const statistic = counts.reduce((sum, count) => sum + ((count - mean) * (count - mean)) / mean, 0);
  expect(statistic).toBeLessThan(bounds[counts.length - 1] ?? 0);
}

test.each(["identify-cause", "choose-first-step"])(
  "the key of %s stands equally often in every position",
  (model) => {
    for (const counts of positionsOf(bankOf(model, size)).values()) expectUniform(counts);
  },
);

test("the keys of refute-myth stand equally often in every position, one alone and several together", () => {
  const items = bankOf("refute-myth", size);
  for (const type of ["single-choice", "multiple-choice"])
    for (const counts of positionsOf(items.filter((item) => item.type === type)).values())
      expectUniform(counts);
});

test("the options of judge-claim stand in one order, and each place is the key equally often", () => {
  const items = bankOf("judge-claim", size);
  const order = ["rely", "unofficial", "unfounded", "harmful"];
  for (const { facts } of items) {
    const offered = Object.values<unknown>(facts.options);
    expect(offered).toEqual(order.filter((treatment) => offered.includes(treatment)));
  }
  for (const counts of positionsOf(items).values()) expectUniform(counts);
});
