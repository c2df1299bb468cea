import { expect, test, vi } from "vitest";
import { bankOf, jiebeiGraph, keysOf } from "../../../test/jiebei-forms.ts";
import { graphOf, widenedSample } from "../../../test/proof-packs.ts";
import type { Item } from "../../item/item.ts";
import { spotHarm } from "./spot-harm.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const bank = bankOf("spot-harm", 20_000);

function factsOf({ facts }: Item) {
  if (facts.model !== "spot-harm") throw new Error(facts.model);
  return facts;
}

test("each question, and each place, has the key equally often", () => {
  const third = (items: readonly Item[]) => Math.abs(items.length / bank.length - 1 / 3);
  for (const asked of ["worse", "called-for", "beside-the-point"])
    expect(third(bank.filter((item) => factsOf(item).asked === asked))).toBeLessThan(0.015);
  for (const place of ["a", "b", "c"])
    expect(third(bank.filter((item) => keysOf(item).includes(place)))).toBeLessThan(0.015);
});

test("no text gives itself away: whatever the option, it is right a third of the time", () => {
  const counts = new Map<string, { shown: number; right: number }>();
  for (const item of bank)
    for (const { id, text } of item.options) {
      const { shown, right } = counts.get(text.en) ?? { shown: 0, right: 0 };
      counts.set(text.en, { shown: shown + 1, right: right + (keysOf(item).includes(id) ? 1 : 0) });
    }
  for (const [text, { shown, right }] of counts)
    if (shown >= 200) expect(Math.abs(right / shown - 1 / 3), text).toBeLessThan(0.1);
});

test("every item offers one thing that harms and two sound steps, and marks the harm where it is no answer", () => {
  for (const item of bank) {
    const { asked, options } = factsOf(item);
    const actions = Object.entries(options).filter(([, stands]) => "misconception" in stands);
    expect(item.options).toHaveLength(3);
    expect(actions).toHaveLength(1);
    for (const { id, harmful } of item.options)
      expect(harmful).toBe(asked !== "worse" && id === actions[0]?.[0]);
  }
});

test("a step may be called for in one case and beside the point in its twin", () => {
  const roles = new Map<string, Set<string>>();
  for (const item of bank) {
    const { asked, options } = factsOf(item);
    if (asked === "worse") continue;
    for (const id of keysOf(item)) {
      const stands = options[id];
      if (stands === undefined || !("remedy" in stands)) continue;
      roles.set(stands.remedy, (roles.get(stands.remedy) ?? new Set()).add(asked));
    }
  }
  expect([...roles.values()].filter(({ size }) => size === 2).length).toBeGreaterThanOrEqual(8);
});

test("cases in which nobody wants anything are at least as common as those in which somebody does", () => {
  const wanted = bank.filter((item) =>
    factsOf(item).findings.some(
      ({ signal, value }) => ["contact-demand", "favour-asked"].includes(signal) && value !== "none",
    ),
  );
  expect(wanted.length / bank.length).toBeLessThan(0.5);
});

test("a refusal where nobody wants anything is a false alarm, where what is called for is asked", () => {
  for (const item of bank.slice(0, 3000)) {
    const { asked, options } = factsOf(item);
    const alarms = spotHarm.alarms?.(jiebeiGraph, item);
    expect(alarms === undefined).toBe(asked !== "called-for");
    for (const id of alarms?.options ?? []) {
      const stands = options[id];
      const step =
        stands !== undefined && "remedy" in stands ? jiebeiGraph.remedies.get(stands.remedy) : undefined;
      expect(step?.addresses.some((need) => jiebeiGraph.needs.get(need)?.urgency === 0)).toBe(true);
    }
  }
});

test("what tempts is covered by the objective, and a higher limit is never what is called for", () => {
  for (const item of bank) {
    const objective = jiebeiGraph.objectives.get(item.objective);
    for (const stands of Object.values(factsOf(item).options))
      if ("misconception" in stands) expect(objective?.covers.misconceptions).toContain(stands.misconception);
    if (factsOf(item).asked === "worse") continue;
    for (const { id, text } of item.options)
      if (keysOf(item).includes(id)) expect(text["zh-CN"]).not.toMatch(/提额|涨额|提高额度/);
  }
});

test("what another item speaks of tempts no more, and when all is spoken of there is no item", () => {
  const objective = jiebeiGraph.objectives.get("keep-own-name");
  if (objective === undefined) throw new Error("no objective");
  const tempting = objective.covers.misconceptions.map((id) => `misconception:${id}`);
  const spent = new Set(tempting.filter((node) => node !== "misconception:M20"));
  const item = spotHarm.generate(jiebeiGraph, { seed: "1", objective, spent });
  if (!item.ok) throw new Error(JSON.stringify(item.error));
  expect(spotHarm.tells?.(item.value)).toEqual(["misconception:M20"]);
  expect(spotHarm.generate(jiebeiGraph, { seed: "1", objective, spent: new Set(tempting) })).toMatchObject({
    ok: false,
    error: [{ code: "pool-empty" }],
  });
});

test("a pack in which nothing that tempts does plain harm is not served, and nothing breaks", () => {
  const graph = graphOf(
    widenedSample(({ misconceptions }) => {
      for (const misconception of misconceptions) misconception.severity = 2;
    }),
  );
  for (const objective of graph.objectives.values()) {
    expect(spotHarm.families(graph, objective)).toEqual([]);
    expect(spotHarm.generate(graph, { seed: "1", objective, spent: new Set() }).ok).toBe(false);
  }
});
