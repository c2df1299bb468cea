import { weighCauses } from "@plain-credit/core";
import { expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph } from "../../../test/jiebei-forms.ts";
import { graphOf, widenedJiebei } from "../../../test/proof-packs.ts";
import type { MatchingItem } from "../../item/item.ts";
import { generateItem } from "../generate-item.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("match-signal", 4000).flatMap((item) => (item.type === "matching" ? [item] : []));

function causesOf({ facts }: MatchingItem): Readonly<Record<string, string>> {
  const choices = facts.model === "match-signal" ? facts.choices : {};
  return Object.fromEntries(Object.entries(choices).map(([id, { cause }]) => [id, cause]));
}

function cluesOf({ facts }: MatchingItem) {
  return facts.model === "match-signal" ? Object.values(facts.options) : [];
}

test("there is one cause more than there are clues, each is matched once at most, and no two clues are of one signal", () => {
  expect(new Set(bank.map(({ options }) => options.length))).toEqual(new Set([3, 4]));
  for (const item of bank) {
    expect(item.choices).toHaveLength(item.options.length + 1);
    expect(new Set(Object.values(item.key)).size).toBe(item.options.length);
    expect(new Set(cluesOf(item).map(({ signal }) => signal)).size).toBe(item.options.length);
  }
});

test("every cause is matched as often, where it is offered, as any other: its text tells nothing", () => {
  const offered = new Map<string, number>();
  const matched = new Map<string, number>();
  const due = new Map<string, number>();
  for (const item of bank) {
    const causes = causesOf(item);
    const keyed = new Set(Object.values(item.key));
    for (const [id, cause] of Object.entries(causes)) {
      offered.set(cause, (offered.get(cause) ?? 0) + 1);
      due.set(cause, (due.get(cause) ?? 0) + keyed.size / Object.keys(causes).length);
      if (keyed.has(id)) matched.set(cause, (matched.get(cause) ?? 0) + 1);
    }
  }
  expect(new Set(offered.keys())).toEqual(new Set(jiebeiGraph.causes.keys()));
  for (const [cause, times] of offered)
    expect(Math.abs(((matched.get(cause) ?? 0) - (due.get(cause) ?? 0)) / times), cause).toBeLessThan(0.1);
});

test("choices stand in a drawn order: every place holds a match equally often", () => {
  for (const prompts of [3, 4]) {
    const items = bank.filter(({ options }) => options.length === prompts);
    const places = ["a", "b", "c", "d", "e"].slice(0, prompts + 1);
    for (const place of places) {
      const held = items.filter(({ key }) => key["a"] === place).length;
      // Four standard deviations.
      expect(Math.abs(held - items.length / places.length)).toBeLessThan(
        4 * Math.sqrt(items.length / places.length),
      );
    }
  }
});

test("a clue alone, weighed by the self-check, puts its cause six decibans before every other offered", () => {
  for (const item of bank.slice(0, 500)) {
    const causes = causesOf(item);
    for (const { id } of item.options) {
      const finding = item.facts.model === "match-signal" ? item.facts.options[id] : undefined;
      if (finding === undefined) continue;
      const scores = new Map(
        weighCauses(jiebeiGraph, { findings: [finding] }).map(({ cause, score }) => [cause, score]),
      );
      const own = scores.get(causes[item.key[id] ?? ""] ?? "") ?? 0;
      expect(own).toBeGreaterThanOrEqual(6);
      for (const [choice, cause] of Object.entries(causes))
        if (choice !== item.key[id]) expect(own - (scores.get(cause) ?? 0)).toBeGreaterThanOrEqual(6);
    }
  }
});

test("a pack whose clues tell of too few causes has none to match, which is an issue and no crash", () => {
  const few = graphOf(
    widenedJiebei((pack) => {
      pack.weights = pack.weights.filter(({ cause }) => cause.startsWith("system"));
      pack.exclusivePairs = [];
    }),
  );
  expect(generateItem(few, { model: "match-signal", seed: "1" })).toMatchObject({
    ok: false,
    error: [{ code: "pool-empty" }],
  });
});
