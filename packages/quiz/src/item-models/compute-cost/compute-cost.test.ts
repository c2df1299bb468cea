import { describe, expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph } from "../../../test/jiebei-forms.ts";
import { graphOf, widenedJiebei, widenedSample } from "../../../test/proof-packs.ts";
import { itemModels, proveKey, scoreItem, type Item } from "../../index.ts";
import { costKinds } from "./cost-kinds.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("compute-cost", 6000);
const chosen = bank.filter(({ type }) => type === "single-choice");
const model = itemModels.get("compute-cost");

function valuesOf({ facts }: Item): ReadonlyMap<string, number> {
  if (facts.model !== "compute-cost") throw new Error(facts.model);
  return new Map(Object.entries(facts.options).map(([id, { value }]) => [id, value]));
}

describe("the options of a cost", () => {
  test("stand in order of size, in one unit and with two decimals each", () => {
    for (const item of bank) {
      const values = [...valuesOf(item).values()];
      expect(values).toEqual([...values].sort((a, b) => a - b));
      const forms = item.options.map(({ text }) => text.en.replace(/[\d,]+\.\d\d/, "#"));
      expect(new Set(forms).size).toBe(1);
      expect(["¥#", "#%"]).toContain(forms[0]);
    }
  });

  test("hold the key in each place equally often", () => {
    const counts = [0, 0, 0, 0];
    for (const { key } of chosen)
      if (typeof key === "string") counts[key.charCodeAt(0) - 97] = (counts[key.charCodeAt(0) - 97] ?? 0) + 1;
    const mean = chosen.length / 4;
    const statistic = counts.reduce((sum, count) => sum + ((count - mean) * (count - mean)) / mean, 0);
    expect(statistic).toBeLessThan(16.27);
  });

  test("show the steps that each number comes from, where it has any", () => {
    for (const { facts, options } of bank)
      for (const { id, rationale } of options) {
        const working = facts.model === "compute-cost" ? (facts.options[id]?.working ?? "") : "";
        if (/^[\d,.]+%?$/.test(working)) {
          expect(rationale.en).not.toContain(working);
          continue;
        }
        expect(rationale["zh-CN"]).toContain(working);
        expect(rationale.en).toContain(working);
      }
  });
});

test("every kind of cost is asked for, typed where a calculator gets there", () => {
  const asked = new Set(bank.map(({ family }) => family));
  expect(asked.size).toBe(costKinds.length);
  const typed = new Set(bank.filter(({ type }) => type === "numeric").map(({ family }) => family));
  for (const { id, byHand } of costKinds) expect(typed.has(`compute-cost/${id}`)).toBe(byHand);
});

test("a typed number within the tolerance earns the point, and one that a mistake gives is known by it", () => {
  const item = bank.find(({ type }) => type === "numeric");
  if (item?.type !== "numeric") throw new Error("no number asked for");
  const right = item.values[item.key] ?? Number.NaN;
  const wrong = Object.entries(item.values).find(([id]) => id !== item.key)?.[1] ?? Number.NaN;
  const earned = (value: number) => scoreItem(item, { item: item.id, value });
  const near = right + item.tolerance.absolute * 0.9;
  expect(earned(near)).toMatchObject({ type: "scored", earned: 1 });
  expect(earned(wrong)).toMatchObject({ type: "scored", earned: 0 });
});

test("costs are asked of the claims that state their formula, and of no others", () => {
  for (const { objective, facts } of bank) {
    if (facts.model !== "compute-cost") throw new Error(facts.model);
    expect(jiebeiGraph.objectives.get(objective)?.covers.claims).toContain(facts.claim);
    const kind = costKinds.find(({ id }) => id === facts.kind);
    expect(jiebeiGraph.claims.get(facts.claim)?.formulas).toContain(kind?.formula);
  }
});

test("a pack whose claims state no formula is asked for no cost", () => {
  const graph = graphOf(widenedSample());
  for (const objective of graph.objectives.values()) expect(model?.families(graph, objective)).toEqual([]);
});

test("without the prime rate nothing is asked about the cap, and with another one the key follows it", () => {
  const familiesOf = (pack: ReturnType<typeof widenedJiebei>) => {
    const graph = graphOf(pack);
    return [...graph.objectives.values()].flatMap(
      (objective) => model?.families(graph, objective).map(({ id }) => id) ?? [],
    );
  };
  const cap = "compute-cost/private-lending-limit";
  expect(familiesOf(widenedJiebei())).toContain(cap);
  const pack = widenedJiebei(({ constants }) => {
    for (const constant of constants) if (constant.id === "lpr-1y") constant.value = 0.0345;
  });
  const graph = graphOf(pack);
  const objective = graph.objectives.get("rule-map");
  if (objective === undefined) throw new Error("no rule-map");
  const item = model?.generate(graph, { seed: "cap", objective, spent: new Set() });
  if (item?.ok !== true) throw new Error("no item");
  expect(item.value.stem.en).toContain("3.45%");
  expect(proveKey(pack, item.value)).toMatchObject({ holds: true });
  expect(proveKey(widenedJiebei(), item.value).reasons.map(({ code }) => code)).toContain("constant-other");
});
