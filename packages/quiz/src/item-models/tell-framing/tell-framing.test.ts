import { treatmentOf } from "@plain-credit/core";
import { expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph, keysOf } from "../../../test/jiebei-forms.ts";
import { graphOf, widenedSample } from "../../../test/proof-packs.ts";
import type { Item } from "../../item/item.ts";
import { tellFraming } from "./tell-framing.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("tell-framing", 12_000);

function claimsOf({ facts }: Item): readonly (readonly [id: string, claim: string])[] {
  return facts.model === "tell-framing"
    ? Object.entries(facts.options).map(([id, { claim }]) => [id, claim])
    : [];
}

test("every way of speaking of the pack is asked about", () => {
  const asked = new Set(bank.flatMap((item) => claimsOf(item).map(([, claim]) => claim)));
  for (const claim of jiebeiGraph.claims.values())
    if (treatmentOf(claim) === "framing") expect(asked, claim.id).toContain(claim.id);
});

test("a row says nothing of its column: each sentence, and each place, belongs to the first one half of the time", () => {
  const counts = new Map<string, { shown: number; right: number }>();
  for (const item of bank)
    for (const [id, claim] of claimsOf(item))
      for (const name of [claim, `place ${id}`]) {
        const { shown, right } = counts.get(name) ?? { shown: 0, right: 0 };
        counts.set(name, { shown: shown + 1, right: right + (keysOf(item).includes(id) ? 1 : 0) });
      }
  for (const [name, { shown, right }] of counts)
    if (shown >= 400) expect(Math.abs(right / shown - 0.5), name).toBeLessThan(0.09);
});

test("rows carry no number, and both columns have some", () => {
  for (const item of bank) {
    for (const { text } of item.options) expect(text.en).not.toMatch(/\d/);
    expect(keysOf(item).length).toBeGreaterThan(0);
    expect(keysOf(item).length).toBeLessThan(item.options.length);
  }
});

test("beside ways of speaking stand only facts that looking up settles, those that hold and those that do not", () => {
  const shown = { holding: 0, failing: 0 };
  for (const item of bank)
    for (const [, id] of claimsOf(item)) {
      const claim = jiebeiGraph.claims.get(id);
      if (claim?.kind === "framing") continue;
      expect(claim?.kind).toBe("fact");
      expect(claim?.support).not.toBe("plausible");
      shown[claim?.support === "documented" ? "holding" : "failing"] += 1;
    }
  expect(shown.failing / (shown.holding + shown.failing)).toBeGreaterThan(0.4);
  expect(shown.holding / (shown.holding + shown.failing)).toBeGreaterThan(0.4);
});

test("a pack with too few ways of speaking is not served, and nothing breaks", () => {
  const graph = graphOf(widenedSample());
  for (const objective of graph.objectives.values()) {
    expect(tellFraming.families(graph, objective)).toEqual([]);
    expect(tellFraming.generate(graph, { seed: "1", objective, spent: new Set() }).ok).toBe(false);
  }
});
