import { describe, expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph, keysOf } from "../../../test/jiebei-forms.ts";
import type { Item } from "../../item/item.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("identify-cause", 10_000);

/** What an option stands for: a cause, or `cannot-tell`. */
function standsFor({ facts }: Item, id: string): string {
  const stands = facts.model === "identify-cause" ? facts.options[id] : undefined;
  return stands !== undefined && "cause" in stands ? stands.cause : "cannot-tell";
}

function keyOf(item: Item): string {
  return standsFor(item, keysOf(item)[0] ?? "");
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

describe("over ten thousand items", () => {
  test("each of the four families of causes is the key in a tenth at least, and every cause is in some", () => {
    const keys = bank.map(keyOf);
    const families = tally(keys.map((key) => jiebeiGraph.causes.get(key)?.family ?? "none"));
    for (const family of jiebeiGraph.causeFamilies.keys())
      expect(families.get(family) ?? 0, family).toBeGreaterThanOrEqual(1000);
    expect(new Set(keys)).toEqual(new Set([...jiebeiGraph.causes.keys(), "cannot-tell"]));
  });

  test("“it cannot be told” is offered in every item and is the key in a fifth of them", () => {
    expect(bank.every((item) => item.options.some(({ id }) => standsFor(item, id) === "cannot-tell"))).toBe(
      true,
    );
    expect(bank.every(({ options }) => options.length === 5)).toBe(true);
    // Four standard deviations of a fifth of ten thousand are 160.
    const open = bank.filter((item) => keyOf(item) === "cannot-tell").length;
    expect(Math.abs(open - 2000)).toBeLessThan(160);
  });

  test("every option that recurs is the key in a fifth of its appearances, give or take ten points", () => {
    const shown = tally(bank.flatMap((item) => item.options.map(({ id }) => standsFor(item, id))));
    const right = tally(bank.map(keyOf));
    for (const [option, times] of shown)
      expect(Math.abs((right.get(option) ?? 0) / times - 0.2), option).toBeLessThan(0.1);
  });

  test("cases that cannot be told show as many clues and words as the others", () => {
    const meanOf = (told: boolean, measure: (item: Item) => number) => {
      const items = bank.filter((item) => (keyOf(item) !== "cannot-tell") === told);
      return items.reduce((sum, item) => sum + measure(item), 0) / items.length;
    };
    const clues = ({ facts }: Item) => (facts.model === "identify-cause" ? facts.findings.length : 0);
    const length = ({ stem }: Item) => stem["zh-CN"].length;
    expect(meanOf(false, clues)).toBeCloseTo(meanOf(true, clues), 1);
    expect(meanOf(false, length) / meanOf(true, length)).toBeGreaterThan(0.95);
    expect(meanOf(false, length) / meanOf(true, length)).toBeLessThan(1.05);
  });

  test("a case holds a clue once, in the pack's order, and four or five of them", () => {
    const places = [...jiebeiGraph.signals.keys()];
    for (const { facts } of bank) {
      const found =
        facts.model === "identify-cause" ? facts.findings.map(({ signal }) => places.indexOf(signal)) : [];
      expect([4, 5]).toContain(found.length);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    }
  });
});
