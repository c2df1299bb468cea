import { buildGraph, type Pack } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { jiebeiGraph, starterForm } from "../../test/jiebei-forms.ts";
import { graphOf, widenedSample } from "../../test/proof-packs.ts";
import { blueprintsOf, findBlueprint } from "../blueprints/blueprints.ts";
import { itemModels } from "../item-models/item-models.ts";
import type { Item } from "../item/item.ts";
import { assembleForm } from "./assemble-form.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const seeds = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);

function nodesOf(item: Item): readonly string[] {
  const objective = jiebeiGraph.objectives.get(item.objective);
  if (objective === undefined) throw new Error(item.objective);
  const families = itemModels.get(item.model)?.families(jiebeiGraph, objective) ?? [];
  return families.find(({ id }) => id === item.family)?.nodes ?? [];
}

test("the same seed gives the same bytes, from a graph built anew as well", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(JSON.stringify(starterForm(seed, graphOf(jiebei)))).toBe(JSON.stringify(starterForm(seed)));
    }),
    { numRuns: 3 },
  );
});

test("other seeds give other forms", () => {
  const prints = Array.from({ length: 60 }, (_, at) => starterForm(`${at}`).reference.fingerprint);
  expect(new Set(prints).size).toBe(60);
});

test("a form holds what its blueprint asks for, in order, and no two items ask about one thing", () => {
  const parts = findBlueprint(jiebeiGraph, "starter")?.parts ?? [];
  const asked = parts.flatMap(({ objective, models: [model], count }) =>
    Array.from({ length: count }, () => ({ objective, model })),
  );
  fc.assert(
    fc.property(seeds, (seed) => {
      const { items } = starterForm(seed);
      expect(items.map(({ objective, model }) => ({ objective, model }))).toEqual(asked);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      const nodes = items.flatMap(nodesOf);
      expect(nodes.length).toBeGreaterThanOrEqual(items.length);
      expect(new Set(nodes).size).toBe(nodes.length);
    }),
    { numRuns: 60 },
  );
});

test("no sentence that one item shows as true is judged later, and no wrong step is refuted beside it", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const told = new Set<string>();
      for (const item of starterForm(seed).items) {
        for (const node of nodesOf(item)) expect(told).not.toContain(node);
        for (const node of itemModels.get(item.model)?.tells?.(item) ?? []) told.add(node);
      }
    }),
    { numRuns: 60 },
  );
});

test("the starter has ten items, five an objective, six of them cases and situations", () => {
  const { items } = starterForm("42");
  const count = (wanted: (item: Item) => boolean) => items.filter(wanted).length;
  expect(items).toHaveLength(10);
  expect(count(({ objective }) => objective === "why-flat")).toBe(5);
  expect(count(({ objective }) => objective === "first-step")).toBe(5);
  expect(count(({ model }) => model === "identify-cause" || model === "choose-first-step")).toBe(6);
});

test("knowledge that a form does not use can go without changing one of its items", () => {
  const { items } = starterForm("42");
  const used = JSON.stringify(items);
  const unused = jiebei.claims.map(({ id }) => id).filter((id) => !used.includes(`"${id}"`));
  const without = (claim: string): Pack => ({
    ...jiebei,
    objectives: jiebei.objectives.map((objective) => ({
      ...objective,
      covers: { ...objective.covers, claims: objective.covers.claims.filter((id) => id !== claim) },
    })),
  });
  expect(unused.length).toBeGreaterThan(40);
  for (const claim of unused.slice(0, 4))
    expect(starterForm("42", graphOf(without(claim))).items, claim).toEqual(items);
});

test("an unknown blueprint and a seed that no link can carry are said together", () => {
  const refused = assembleForm(jiebeiGraph, { blueprint: "none", seed: "ein Satz" });
  expect(refused).toEqual({
    ok: false,
    error: [
      { code: "blueprint-unknown", path: ["blueprint"], params: { blueprint: "none" } },
      { code: "seed-malformed", path: ["seed"], params: { seed: "ein Satz" } },
    ],
  });
  for (const seed of ["", "x".repeat(65), "a~b", "\u{1F600}", "a b"])
    expect(assembleForm(jiebeiGraph, { blueprint: "starter", seed }).ok, seed).toBe(false);
});

test("a pack without the objectives of a blueprint is told of each part that cannot be filled", () => {
  const refused = assembleForm(graphOf(widenedSample()), { blueprint: "starter", seed: "42" });
  expect(refused.ok ? [] : refused.error.map(({ code, path }) => `${code} ${path.join("/")}`)).toEqual(
    [0, 1, 2, 3, 4, 5].map((part) => `objective-unknown parts/${part}`),
  );
});

test("a graph without a pack gives no form", () => {
  const empty = buildGraph([]);
  if (!empty.ok) throw new Error(JSON.stringify(empty.error));
  const refused = assembleForm(empty.value, { blueprint: "starter", seed: "42" });
  expect(refused.ok ? [] : refused.error.map(({ code }) => code)).toEqual(["pack-missing"]);
});

test("every blueprint of the pack is met, whatever the seed: quotas kept, nothing asked twice or told before it is asked", () => {
  const offered = blueprintsOf(jiebeiGraph);
  expect(offered.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["starter", "causes", "remedies", "rules", "myths", "costs", "full"]),
  );
  expect(offered.filter(({ id }) => id.startsWith("lesson-"))).toHaveLength(jiebei.lessons.length);
  for (const { id, parts } of offered)
    for (let seed = 0; seed < 8; seed += 1) {
      const form = assembleForm(jiebeiGraph, { blueprint: id, seed: `${seed}` });
      if (!form.ok) throw new Error(JSON.stringify(form.error));
      const { items } = form.value;
      expect(items.map(({ objective }) => objective)).toEqual(
        parts.flatMap(({ objective, count }) => Array.from({ length: count }, () => objective)),
      );
      const told = new Set<string>();
      for (const item of items) {
        for (const node of nodesOf(item)) expect(told, `${id} ${seed}`).not.toContain(node);
        for (const node of nodesOf(item)) told.add(node);
        for (const node of itemModels.get(item.model)?.tells?.(item) ?? []) told.add(node);
      }
    }
});

test("a blueprint that asks for more than there is is refused with what is missing", () => {
  const thin = graphOf({ ...jiebei, scenarios: [] });
  const refused = assembleForm(thin, { blueprint: "starter", seed: "42" });
  expect(refused.ok ? [] : refused.error).toContainEqual({
    code: "blueprint-unmet",
    path: ["parts", 3],
    params: { objective: "first-step", models: "choose-first-step", wanted: 3, drawn: 0 },
  });
});
