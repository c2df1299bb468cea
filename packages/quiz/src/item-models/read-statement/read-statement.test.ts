import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph } from "../../../test/jiebei-forms.ts";
import { graphOf, widenedSample } from "../../../test/proof-packs.ts";
import { itemModels, type Item } from "../../index.ts";
import { reaches, workOut } from "../compute-cost/distinct-mistakes.ts";
import { allInAnnual } from "./kinds/all-in-annual.ts";
import { firstPayment } from "./kinds/first-payment.ts";
import { monthlyOutgo } from "./kinds/monthly-outgo.ts";
import { totalCost } from "./kinds/total-cost.ts";
import { totalOwed } from "./kinds/total-owed.ts";
import { statementKinds } from "./statement-kinds.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("read-statement", 6000);
const chosen = bank.filter(({ type }) => type === "single-choice");

function expectUniform(counts: readonly number[], bound: number): void {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(counts.reduce((sum, count) => sum + ((count - mean) * (count - mean)) / mean, 0)).toBeLessThan(
    bound,
  );
}

function placeOf({ key }: Item): number {
  return typeof key === "string" ? key.charCodeAt(0) - 97 : -1;
}

test("a paper stands as a table, as wide as its columns, in both languages", () => {
  for (const { table } of bank) {
    if (table === undefined) throw new Error("no table");
    expect(table.rows.length).toBeGreaterThanOrEqual(4);
    for (const row of table.rows) {
      expect(row.length).toBe(table.columns.length);
      for (const cell of row) {
        expect(cell["zh-CN"]).not.toBe("");
        expect(cell.en).not.toMatch(/[\u3400-\u9fff]|NaN|undefined/);
      }
    }
  }
});

test("the key stands in each place equally often, and every line and account is the key as often as its fellows", () => {
  expectUniform(
    [0, 1, 2, 3].map((place) => chosen.filter((item) => placeOf(item) === place).length),
    16.27,
  );
  for (const kind of ["which-account", "which-line"]) {
    const keys = new Map<string, number>();
    for (const { facts, key } of chosen) {
      if (facts.model !== "read-statement" || facts.kind !== kind) continue;
      const stands = typeof key === "string" ? facts.options[key] : undefined;
      const line = stands !== undefined && "line" in stands ? stands.line : "";
      const name = line === "insurance" ? "guarantee" : line;
      keys.set(name, (keys.get(name) ?? 0) + 1);
    }
    expect(keys.size).toBe(4);
    expectUniform([...keys.values()], 16.27);
  }
});

describe.each(
  [allInAnnual, totalCost, firstPayment, monthlyOutgo, totalOwed].map(
    ({ id, calculation }) => [id, calculation] as const,
  ),
)("%s", (_, calculation) => {
  test("has three misreadings on each side of the key to draw from, whatever is drawn", () => {
    const kind = calculation as unknown as Parameters<typeof workOut>[0];
    const names = Object.entries(kind.parameters);
    const places = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      minLength: names.length,
      maxLength: names.length,
    });
    fc.assert(
      fc.property(places, (at) => {
        const drawn = Object.fromEntries(
          names.map(([name, values], place) => [
            name,
            values[Math.floor((at[place] ?? 0) * values.length)] ?? Number.NaN,
          ]),
        );
        const { below, above } = workOut(kind, drawn, reaches.shown);
        expect(below.length).toBeGreaterThanOrEqual(3);
        expect(above.length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });
});

test("four counts in a row are offered, and each wrong one is a misreading of its own", () => {
  for (const { facts } of chosen) {
    if (facts.model !== "read-statement" || facts.kind !== "count-enquiries") continue;
    const counts = Object.values(facts.options).map((read) => ("value" in read ? read.value : 0));
    expect(counts).toEqual([0, 1, 2, 3].map((off) => (counts[0] ?? 0) + off));
    expect(counts[0]).toBeGreaterThanOrEqual(1);
  }
});

test("every kind of paper is read, and a pack that has nobody look into one is asked for none", () => {
  expect(new Set(bank.map(({ family }) => family)).size).toBe(statementKinds.length);
  for (const { objective, facts } of bank)
    if (facts.model === "read-statement")
      expect(jiebeiGraph.objectives.get(objective)?.covers.claims).toContain(facts.claim);
  const graph = graphOf(widenedSample());
  for (const objective of graph.objectives.values())
    expect(itemModels.get("read-statement")?.families(graph, objective)).toEqual([]);
});
