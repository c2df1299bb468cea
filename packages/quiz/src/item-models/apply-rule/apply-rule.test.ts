import { parsePack, type Pack } from "@plain-credit/core";
import { expect, test, vi } from "vitest";
// @boundaries-ignore the example is a file of core's that is not shipped
import cardLimit from "../../../../core/examples/card-limit.json" with { type: "json" };
import { bankOf, jiebeiGraph, keysOf } from "../../../test/jiebei-forms.ts";
import { graphOf, widenedSample } from "../../../test/proof-packs.ts";
import type { ApplyRuleFacts } from "../../item/facts/apply-rule-facts.ts";
import type { Item } from "../../item/item.ts";
import { proveKey } from "../../proof/prove-key.ts";
import { generateItem } from "../generate-item.ts";
import { applyRule } from "./apply-rule.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("apply-rule", 9000);

type Asks = ApplyRuleFacts["asks"];
type Asking<Kind extends Asks> = Item & { readonly facts: Extract<ApplyRuleFacts, { readonly asks: Kind }> };

function asking<Kind extends Asks>(kind: Kind, items: readonly Item[] = bank): readonly Asking<Kind>[] {
  return items.filter(
    (item): item is Asking<Kind> => item.facts.model === "apply-rule" && item.facts.asks === kind,
  );
}

function shareOf(items: readonly Item[], wanted: (item: Item) => boolean): number {
  return items.filter(wanted).length / items.length;
}

test("the last day stands at each place one time in four, and the days stand in order", () => {
  const items = asking("last-day");
  for (const place of ["a", "b", "c", "d"])
    expect(Math.abs(shareOf(items, (item) => keysOf(item).includes(place)) - 0.25)).toBeLessThan(0.03);
  for (const { facts } of items) {
    const days = Object.values(facts.options).map(({ day }) => day);
    expect([...new Set(days)].sort()).toEqual(days);
  }
});

test("each day to choose shares its event with one other and its span with one other", () => {
  for (const { facts } of asking("last-day")) {
    const options = Object.values(facts.options);
    for (const { from, by } of options) {
      expect(options.filter((other) => other.from === from)).toHaveLength(2);
      expect(options.filter((other) => other.by === by)).toHaveLength(2);
    }
  }
});

test("a month or a year tells nothing of the last day: it is the key’s one time in four", () => {
  const seen = new Map<string, { count: number; keys: number }>();
  for (const item of asking("last-day"))
    for (const [id, { day }] of Object.entries(item.facts.options)) {
      const long = jiebeiGraph.constants.get(item.facts.constant)?.unit === "years";
      const name = `${long ? "years" : "days"} in month ${day.slice(5, 7)}`;
      const { count, keys } = seen.get(name) ?? { count: 0, keys: 0 };
      seen.set(name, { count: count + 1, keys: keys + (keysOf(item).includes(id) ? 1 : 0) });
    }
  for (const [name, { count, keys }] of seen)
    // Four standard deviations of a quarter.
    expect(Math.abs(keys / count - 0.25), name).toBeLessThan(1.75 / Math.sqrt(count));
});

test("what is said of a rule is right as often as the rest of what is offered", () => {
  for (const rule of ["R04", "R07", "R08", "R10", "R13", "R24"]) {
    const items = asking("in-force").filter(({ facts }) => facts.rule === rule);
    const offered = Object.keys(items[0]?.facts.options ?? {});
    expect(offered).toHaveLength(3);
    for (const place of offered)
      expect(Math.abs(shareOf(items, (item) => keysOf(item).includes(place)) - 1 / 3)).toBeLessThan(0.1);
  }
});

test("an act on a rule’s first day is within it, and on the day before it is not", () => {
  const days = asking("in-force").filter(({ facts }) => facts.circumstance.side === "inside");
  const standings = (day: string) =>
    new Set(
      days
        .filter(({ facts }) => facts.rule === "R08" && facts.day === day)
        .map((item) => item.facts.options[keysOf(item)[0] ?? ""]?.standing),
    );
  expect(standings("2026-08-01")).toEqual(new Set(["applies"]));
  expect(standings("2026-07-31")).toEqual(new Set(["too-early"]));
});

test("a case is by the rules one time in two, whatever its constant and place, and both columns hold some", () => {
  const seen = new Map<string, { count: number; kept: number }>();
  for (const item of asking("by-the-rule")) {
    const { facts } = item;
    const keys = keysOf(item);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.length).toBeLessThan(item.options.length);
    for (const [id, { constant }] of Object.entries(facts.options))
      for (const name of [constant, id]) {
        const { count, kept } = seen.get(name) ?? { count: 0, kept: 0 };
        const isKept = keys.includes(id) === (facts.first === "kept");
        seen.set(name, { count: count + 1, kept: kept + (isKept ? 1 : 0) });
      }
  }
  for (const [name, { count, kept }] of seen)
    expect(Math.abs(kept / count - 0.5), name).toBeLessThan(2 / Math.sqrt(count));
});

test("every period and line of the pack, and every rule that says what it reaches, is asked about", () => {
  const asked = new Set(bank.flatMap(applyRule.asks));
  const applied = [
    ...[...jiebeiGraph.constants.values()].map((node) => ({ node, key: `constant:${node.id}` })),
    ...[...jiebeiGraph.rules.values()].map((node) => ({ node, key: `rule:${node.id}` })),
  ].filter(({ node }) => node.applies !== undefined);
  expect(applied.length).toBeGreaterThan(12);
  for (const { key } of applied) expect(asked).toContain(key);
});

test("the second solver confirms every key", () => {
  const [pack] = jiebeiGraph.packs;
  if (pack === undefined) throw new Error("no pack");
  expect(bank.slice(0, 3000).flatMap((item) => proveKey(pack, item).reasons)).toEqual([]);
});

test("another pack whose constants say what they decide is asked about as well", () => {
  const parsed = parsePack(cardLimit);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const items = drawn(parsed.value, 300);
  expect(new Set(items.map(({ family }) => family)).size).toBe(3);
  expect(items.flatMap((item) => proveKey(parsed.value, item).reasons)).toEqual([]);
});

test("a pack whose constants and rules say nothing of cases has nothing to ask, which is an issue and no crash", () => {
  expect(generateItem(graphOf(widenedSample()), { model: "apply-rule", seed: "1" })).toMatchObject({
    ok: false,
    error: [{ code: "pool-empty" }],
  });
});

function drawn(pack: Pack, count: number): readonly Item[] {
  const graph = graphOf(pack);
  return Array.from({ length: count }, (_, at) => {
    const item = generateItem(graph, { model: "apply-rule", seed: `other-${at}` });
    if (!item.ok) throw new Error(JSON.stringify(item.error));
    return item.value;
  });
}
