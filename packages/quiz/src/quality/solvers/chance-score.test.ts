import * as fc from "fast-check";
import { expect, test } from "vitest";
import { grid, pairing, rate, steps } from "../../../test/item-of-type.ts";
import { soundItem } from "../../../test/linted-item.ts";
import { chanceOver } from "./chance-score.ts";
import { expectedScore } from "./expected-score.ts";
import { distributionOf, distributionOneToOne, matchedPoints } from "./matched-points.ts";

const harmful = {
  ...soundItem,
  options: soundItem.options.map((option) => ({ ...option, harmful: option.id === "b" })),
};

test("a plainly harmful option does not count for chance, unless harm is what the bank asks for", () => {
  expect(chanceOver([soundItem])(soundItem)).toBe(1 / 4);
  expect(chanceOver([harmful])(harmful)).toBe(1 / 3);
  expect(chanceOver([harmful, { ...soundItem, key: "b" }])(harmful)).toBe(1 / 4);
});

test("the other types have the chance of random answers", () => {
  expect(chanceOver([grid])(grid)).toBe(0.5);
  expect(chanceOver([rate])(rate)).toBe(0);
  // Of the 24 orders, four stand in the entailed order throughout and earn 1, eight hold two of the three pairs and earn a third.
  expect(chanceOver([steps])(steps)).toBeCloseTo((4 + 8 / 3) / 24, 6);
  expect(chanceOver([pairing])(pairing)).toBeGreaterThan(0);
  // The first choice for every prompt is right once, of three quarters that luck would get right.
  expect(expectedScore(pairing, [[1], [1], [1]])).toBeCloseTo((1 - 3 / 4) / (3 - 3 / 4), 6);
});

test("a guesser who rates all alike has just that chance", () => {
  for (const item of [soundItem, grid, steps])
    expect(expectedScore(item, [item.options.map(() => 0)])).toBeCloseTo(chanceOver([item])(item), 6);
});

test("matches are distributed as counting them gives", () => {
  // Three prompts, three choices: of six ways, one has all right, three have one, two have none.
  const counted = [2 / 6, 3 / 6, 0, 1 / 6];
  distributionOneToOne(3, 3).forEach((likely, right) => expect(likely).toBeCloseTo(counted[right] ?? 0, 6));
  expect(matchedPoints([0, 0, 0, 1], 3)).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 4 }), (prompts, spare) => {
      const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);
      expect(total(distributionOneToOne(prompts, prompts + spare))).toBeCloseTo(1, 6);
      expect(total(distributionOf(Array.from({ length: prompts }, () => 1 / (spare + 1))))).toBeCloseTo(1, 6);
    }),
  );
});
