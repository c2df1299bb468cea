import { locales } from "@plain-credit/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grid, pairing, rate, steps } from "../../test/item-of-type.ts";
import { bankOf } from "../../test/jiebei-forms.ts";
import { addToKey, plainWords, plantedBank, type Says } from "../../test/planted-bank.ts";
import { itemModels } from "../item-models/item-models.ts";
import type { Item } from "../item/item.ts";
import { blindSolvers } from "./blind-solvers.ts";
import { mean } from "./statistics/mean.ts";

const solverOf = (id: string) => {
  const solver = blindSolvers.find((known) => known.id === id);
  if (solver === undefined) throw new Error(`no solver ${id}`);
  return solver;
};

const without =
  (chinese: string, en: string): Says =>
  (place) =>
    addToKey(chinese, en)({ ...place, isKey: !place.isKey });

const ranked: Says = ({ at, item }) => {
  // The second smallest and the second largest are in the middle; the key is one of them.
  const value = [200, 100, 400, 300][(at - (item % 4) + 4) % 4] ?? 0;
  return { "zh-CN": `${value} 元`, en: `¥${value}` };
};

const planted: readonly (readonly [string, readonly Item[], number])[] = [
  ["longest", plantedBank(8, addToKey("又长又细", "with more words")), 1],
  ["shortest", plantedBank(8, without("又长又细", "with more words")), 1],
  ["most-hedged", plantedBank(8, addToKey("，通常", "usually")), 1],
  ["without-absolutes", plantedBank(8, without("，一定", "always")), 1],
  ["most-cautious", plantedBank(8, addToKey("，先别", "but stop")), 1],
  ["middle-value", plantedBank(8, ranked), 0.5],
  [
    "stem-overlap",
    plantedBank(8, addToKey("，龙飞凤舞", "dragons"), () => ({ "zh-CN": "龙飞凤舞？", en: "Dragons?" })),
    1,
  ],
  [
    "stem-overlap-share",
    plantedBank(8, addToKey("，龙飞凤舞", "dragons"), () => ({ "zh-CN": "龙飞凤舞？", en: "Dragons?" })),
    1,
  ],
  [
    "most-convergent",
    plantedBank(8, (place) => {
      const plain = plainWords(place);
      const all = { "zh-CN": "一二三四五六", en: "first second third fourth fifth sixth" };
      const parts = [
        { "zh-CN": "一二", en: "first second" },
        { "zh-CN": "三四", en: "third fourth" },
        { "zh-CN": "五六", en: "fifth sixth" },
        { "zh-CN": "二三", en: "second third" },
      ];
      const told = place.isKey ? all : (parts[place.at] ?? all);
      return { "zh-CN": `${plain["zh-CN"]}，${told["zh-CN"]}`, en: `${plain.en}, ${told.en}` };
    }),
    1,
  ],
];

describe.each(planted)("the guesser %s", (id, bank, due) => {
  test.each(locales)(
    "finds in %s what was planted for it, and has only chance where nothing was",
    (locale) => {
      const { expected } = solverOf(id);
      expect(mean(bank.map((item) => expected(item, locale)))).toBeCloseTo(due, 6);
      expect(mean(plantedBank(28).map((item) => expected(item, locale)))).toBeCloseTo(0.25, 6);
    },
  );
});

test("a fixed place is right as often as the key stands there", () => {
  const bank = plantedBank(8).filter(({ key }) => key !== "b");
  for (const [id, due] of [
    ["position-1", 1 / 3],
    ["position-2", 0],
    ["position-last", 1 / 3],
  ] as const)
    expect(mean(bank.map((item) => solverOf(id).expected(item, "en")))).toBeCloseTo(due, 6);
});

test("steps as shown, prompts and choices as shown, one column, and a number of the stem earn what they are worth", () => {
  expect(solverOf("as-shown").expected(steps, "en")).toBeCloseTo(1 / 3, 6);
  expect(solverOf("turned-round").expected(steps, "en")).toBe(0);
  expect(solverOf("as-shown").expected({ ...pairing, key: { a: "a", b: "b", c: "c" } }, "en")).toBe(1);
  expect(solverOf("as-shown").expected(pairing, "en")).toBe(0);
  expect(solverOf("all-yes").expected({ ...grid, key: ["a", "b", "c"] }, "en")).toBe(0.75);
  expect(solverOf("all-no").expected({ ...grid, key: ["a", "b", "c"] }, "en")).toBe(0.25);
  const stem = { "zh-CN": "15.5% 还是 99%？", en: "15.5% or 99%?" };
  expect(solverOf("stated-number").expected({ ...rate, stem }, "en")).toBe(0.5);
  expect(solverOf("stated-number").expected(rate, "en")).toBe(0);
});

test("no guesser knows the key: over every key that a choice could have, each earns one point in all", () => {
  const items = [...itemModels.keys()].flatMap((model) => bankOf(model, 10));
  const choices = items.filter((item) => item.type === "single-choice");
  fc.assert(
    fc.property(
      fc.constantFrom(...choices),
      fc.constantFrom(...blindSolvers),
      fc.constantFrom(...locales),
      (item, solver, locale) => {
        if (!solver.types.includes("single-choice")) return;
        const earned = item.options.map(({ id }) => solver.expected({ ...item, key: id }, locale));
        expect(earned.reduce((sum, points) => sum + points, 0)).toBeCloseTo(1, 6);
      },
    ),
  );
});
