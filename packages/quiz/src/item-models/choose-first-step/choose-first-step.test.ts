import { expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph, keysOf } from "../../../test/jiebei-forms.ts";
import type { Item } from "../../item/item.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("choose-first-step", 20_000);

function stepsOf({ facts }: Item) {
  return facts.model === "choose-first-step" ? Object.entries(facts.options) : [];
}

function scenarioOf({ facts }: Item): string {
  return facts.model === "choose-first-step" ? facts.scenario : "";
}

test("in each scenario every sound step comes first equally often, so that caution alone does not win", () => {
  for (const scenario of jiebeiGraph.scenarios.values()) {
    const items = bank.filter((item) => scenarioOf(item) === scenario.id);
    const keys = items.flatMap((item) => stepsOf(item).filter(([id]) => keysOf(item).includes(id)));
    for (const step of scenario.options) {
      const times = keys.filter(([, stands]) => "remedy" in stands && stands.remedy === step).length;
      const share = times / items.length;
      expect(Math.abs(share - 1 / scenario.options.length), `${scenario.id}: ${step}`).toBeLessThan(0.1);
    }
  }
});

test("one wrong action at most stands among the steps, and it is the only one that may be marked harmful", () => {
  for (const item of bank) {
    const wrong = stepsOf(item).flatMap(([id, stands]) => ("misconception" in stands ? [id] : []));
    expect(wrong.length).toBeLessThanOrEqual(1);
    for (const { id, harmful } of item.options) if (harmful) expect(wrong).toContain(id);
  }
});

test("two sound steps at least are offered, whichever of them comes first", () => {
  for (const item of bank)
    expect(stepsOf(item).filter(([, stands]) => "remedy" in stands).length).toBeGreaterThanOrEqual(3);
});

test("every family of remedies comes first somewhere, and a higher limit is never what is aimed at", () => {
  const firsts = new Set(
    bank.flatMap((item) =>
      stepsOf(item).flatMap(([id, stands]) =>
        "remedy" in stands && keysOf(item).includes(id) ? [stands.remedy] : [],
      ),
    ),
  );
  const families = new Set([...firsts].map((id) => jiebeiGraph.remedies.get(id)?.family));
  expect(families).toEqual(new Set(jiebeiGraph.remedyFamilies.keys()));
  for (const item of bank)
    for (const { id, text } of item.options) {
      if (!keysOf(item).includes(id)) continue;
      expect(text["zh-CN"]).not.toMatch(/提额|涨额|提高额度|额度(?:涨|升|提)/);
      expect(text.en).not.toMatch(/(?:raise|higher|increase).*limit|limit.*(?:rise|raise|higher)/i);
    }
});

test("every number drawn lies on its steps and stands in the stem", () => {
  for (const { facts, stem } of bank.slice(0, 500)) {
    if (facts.model !== "choose-first-step") continue;
    for (const { id, minimum, maximum, step } of jiebeiGraph.scenarios.get(facts.scenario)?.parameters ??
      []) {
      const value = facts.parameters[id] ?? Number.NaN;
      expect(value).toBeGreaterThanOrEqual(minimum);
      expect(value).toBeLessThanOrEqual(maximum);
      expect((value - minimum) % step).toBe(0);
    }
    expect(stem.en).not.toMatch(/\b1 (?:days|months)\b/);
  }
});
