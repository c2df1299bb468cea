import { treatmentOf } from "@plain-credit/core";
import { expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph, keysOf } from "../../../test/jiebei-forms.ts";
import { treatmentSets } from "./treatment-sets.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("judge-claim", 6_000);

function treatmentsIn(facts: (typeof bank)[number]["facts"]): readonly string[] {
  return facts.model === "judge-claim" ? Object.values(facts.options) : [];
}

test("to rely on a sentence and to call it plausible are never offered side by side", () => {
  for (const { facts } of bank) {
    const offered = treatmentsIn(facts);
    expect(offered.includes("rely") && offered.includes("unofficial")).toBe(false);
  }
});

test("every objective of the pack that is asked about has three treatments to choose among", () => {
  for (const { facts } of bank) expect(treatmentsIn(facts)).toHaveLength(3);
});

test("each treatment, and each place, is right one time in three that it is offered", () => {
  const counts = new Map<string, { shown: number; right: number }>();
  for (const item of bank) {
    if (item.facts.model !== "judge-claim") continue;
    for (const [id, treatment] of Object.entries(item.facts.options))
      for (const name of [treatment, `place ${id}`]) {
        const { shown, right } = counts.get(name) ?? { shown: 0, right: 0 };
        counts.set(name, { shown: shown + 1, right: right + (keysOf(item).includes(id) ? 1 : 0) });
      }
  }
  for (const [name, { shown, right }] of counts)
    expect(Math.abs(right / shown - 1 / 3), name).toBeLessThan(0.04);
});

test("what is offered shrinks to the treatments that claims at hand have, and to nothing when they are all alike", () => {
  const having = (...wanted: readonly string[]) =>
    [...jiebeiGraph.claims.values()].filter((claim) => wanted.includes(treatmentOf(claim)));
  expect(treatmentSets(having("rely", "unofficial", "unfounded", "harmful"))).toEqual([
    ["rely", "unfounded", "harmful"],
    ["unofficial", "unfounded", "harmful"],
  ]);
  expect(treatmentSets(having("rely", "unfounded", "harmful"))).toEqual([["rely", "unfounded", "harmful"]]);
  expect(treatmentSets(having("unfounded", "harmful"))).toEqual([["unfounded", "harmful"]]);
  expect(treatmentSets(having("rely", "unofficial"))).toEqual([]);
  expect(treatmentSets(having("rely", "framing"))).toEqual([]);
});
