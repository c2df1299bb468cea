import { expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph, keysOf } from "../../../test/jiebei-forms.ts";
import { graphOf, widenedSample } from "../../../test/proof-packs.ts";
import type { Item } from "../../item/item.ts";
import { sortControl } from "./sort-control.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("sort-control", 12_000);

function causesOf({ facts }: Item): readonly (readonly [id: string, cause: string])[] {
  return facts.model === "sort-control"
    ? Object.entries(facts.options).map(([id, { cause }]) => [id, cause])
    : [];
}

function sharesOf(rows: readonly (readonly [name: string, right: boolean])[]): ReadonlyMap<string, number> {
  const names = [...new Set(rows.map(([name]) => name))];
  return new Map(
    names.map((name) => {
      const own = rows.filter(([row]) => row === name);
      return [name, own.filter(([, right]) => right).length / own.length];
    }),
  );
}

test("every cause that one can change, or cannot change at all, is asked about, and no other", () => {
  const asked = new Set(bank.flatMap((item) => causesOf(item).map(([, cause]) => cause)));
  const sortable = [...jiebeiGraph.causes.values()].filter(({ control }) => control !== "indirect");
  expect(asked).toEqual(new Set(sortable.map(({ id }) => id)));
});

test("a row says nothing of its column: each cause, and each place, belongs to the first one half of the time", () => {
  const rows = bank.flatMap((item) =>
    causesOf(item).flatMap(([id, cause]) => {
      const right = keysOf(item).includes(id);
      return [[cause, right] as const, [`place ${id}`, right] as const];
    }),
  );
  for (const [name, share] of sharesOf(rows)) expect(Math.abs(share - 0.5), name).toBeLessThan(0.03);
});

test("one, two or three of four rows belong to the first column, each as often", () => {
  const counts = [1, 2, 3].map((count) => bank.filter((item) => keysOf(item).length === count).length);
  for (const count of counts) expect(Math.abs(count / bank.length - 1 / 3)).toBeLessThan(0.02);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(bank.length);
});

test("every cause of an item could bring about what is told of", () => {
  for (const item of bank) {
    const outcome = item.facts.model === "sort-control" ? item.facts.outcome : "";
    for (const [, cause] of causesOf(item))
      expect(jiebeiGraph.causes.get(cause)?.outcomes ?? []).toContain(outcome);
  }
});

test("an item tells what its causes are like, so that another one asks of others first", () => {
  const [item] = bank;
  const objective = jiebeiGraph.objectives.get("why-flat");
  if (item === undefined || objective === undefined) throw new Error("nothing drawn");
  const spent = new Set(sortControl.tells?.(item) ?? []);
  const next = sortControl.generate(jiebeiGraph, { seed: "next", objective, spent });
  const again = next.ok ? causesOf(next.value).filter(([, cause]) => spent.has(`control:${cause}`)) : [];
  expect(next.ok).toBe(true);
  expect(spent.size).toBe(4);
  expect(again.length).toBeLessThan(3);
});

test("a pack whose causes are all of one kind is not served, and nothing breaks", () => {
  const graph = graphOf(
    widenedSample(({ causes }) => {
      for (const cause of causes) cause.control = "direct";
    }),
  );
  for (const objective of graph.objectives.values()) {
    expect(sortControl.families(graph, objective)).toEqual([]);
    expect(sortControl.generate(graph, { seed: "1", objective, spent: new Set() }).ok).toBe(false);
  }
});
