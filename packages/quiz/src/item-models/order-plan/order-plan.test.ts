import { expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph } from "../../../test/jiebei-forms.ts";
import { graphOf, widenedJiebei } from "../../../test/proof-packs.ts";
import { scoreItem } from "../../item-types/score-item.ts";
import type { OrderingItem } from "../../item/item.ts";
import { generateItem } from "../generate-item.ts";
import { orderPlan } from "./order-plan.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("order-plan", 4000).flatMap((item) => (item.type === "ordering" ? [item] : []));

function stepsOf({ facts, key }: OrderingItem): readonly string[] {
  return facts.model === "order-plan" ? key.map((id) => facts.options[id]?.remedy ?? "") : [];
}

test("plans have three to five steps, all of them the objective’s own", () => {
  expect(new Set(bank.map(({ options }) => options.length))).toEqual(new Set([3, 4, 5]));
  for (const item of bank) {
    const covered = new Set(jiebeiGraph.objectives.get(item.objective)?.covers.remedies);
    for (const step of stepsOf(item)) expect(covered).toContain(step);
  }
});

test("no step belongs to two families, so that one who knows a family knows nothing of another", () => {
  const families = new Map<string, Set<string>>();
  for (const item of bank)
    for (const step of stepsOf(item)) families.set(step, (families.get(step) ?? new Set()).add(item.family));
  expect([...families.values()].filter(({ size }) => size > 1)).toEqual([]);
  expect(new Set(bank.map(({ family }) => family)).size).toBeGreaterThanOrEqual(4);
});

test("nobody is asked when to take the call of the anti-fraud line, which comes by chance", () => {
  expect(bank.flatMap(stepsOf)).not.toContain("answer-96110");
});

test("the stem says what there is to see to first, and no later step is known to be needed before another has shown it", () => {
  for (const { facts } of bank) {
    if (facts.model !== "order-plan") throw new Error(facts.model);
    const steps = new Set(Object.values(facts.options).map(({ remedy }) => remedy));
    expect(facts.needs.length).toBeGreaterThan(0);
    if (steps.has("compare-with-contracts")) expect(facts.needs).not.toContain("identity-misused");
    if (steps.has("clear-overdue")) expect(facts.needs).toContain("arrears-running");
  }
});

test("two pairs at least have an order, the key keeps them all, and the last step comes after every other", () => {
  for (const { key, pairs, options } of bank) {
    expect(pairs.length).toBeGreaterThanOrEqual(2);
    for (const [earlier, later] of pairs) expect(key.indexOf(earlier)).toBeLessThan(key.indexOf(later));
    const last = key.at(-1);
    expect(pairs.filter(([, later]) => later === last)).toHaveLength(options.length - 1);
  }
});

test("where a row of three steps that follow one another can be had, a plan holds one", () => {
  const chained = bank.filter(({ pairs }) =>
    pairs.some(([, between]) => pairs.some(([earlier]) => earlier === between)),
  );
  const families = new Set(chained.map(({ family }) => family));
  expect(families).toEqual(new Set(bank.map(({ family }) => family)));
});

test("the order shown is a draw: to leave it as it stands earns what chance earns", () => {
  for (const size of [3, 4, 5]) {
    const items = bank.filter(({ options, pairs }) => options.length === size && pairs.length > size - 1);
    const concordant = items.flatMap(({ pairs }) => pairs.map(([one, other]) => one < other));
    expect(concordant.length).toBeGreaterThan(0);
    const share = concordant.filter(Boolean).length / concordant.length;
    expect(Math.abs(share - 0.5), String(size)).toBeLessThan(0.05);
  }
});

test("the key earns everything and its reverse nothing", () => {
  for (const item of bank.slice(0, 300)) {
    const answer = (order: readonly string[]) => scoreItem(item, { item: item.id, order });
    expect(answer(item.key)).toMatchObject({ earned: 1 });
    expect(answer([...item.key].reverse())).toMatchObject({ earned: 0 });
  }
});

test("a pack that puts no steps in order has no plans, which is an issue and no crash", () => {
  const loose = graphOf(
    widenedJiebei((pack) => {
      for (const remedy of pack.remedies) remedy.precedes = [];
    }),
  );
  for (const objective of loose.objectives.values()) expect(orderPlan.families(loose, objective)).toEqual([]);
  expect(generateItem(loose, { model: "order-plan", seed: "1" })).toMatchObject({
    ok: false,
    error: [{ code: "pool-empty" }],
  });
});
