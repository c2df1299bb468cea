import { locales } from "@plain-credit/core";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { jiebeiGraph, keysOf } from "../../test/jiebei-forms.ts";
import type { Item } from "../item/item.ts";
import { optionLetter } from "../item/option-letter.ts";
import { generateItem } from "./generate-item.ts";
import { itemModels } from "./item-models.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const seeds = fc.string({ minLength: 1, maxLength: 12 });

function itemOf(model: string, seed: string): Item {
  const item = generateItem(jiebeiGraph, { model, seed });
  if (!item.ok) throw new Error(JSON.stringify(item.error));
  return item.value;
}

describe.each([...itemModels.keys()])("an item of %s", (model) => {
  test("is the same for the same seed, and says which seed and model made it", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemOf(model, seed);
        expect(itemOf(model, seed)).toEqual(item);
        expect(item).toMatchObject({ model, seed, facts: { model } });
        expect(item.id).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  test("has a stem, options and rationales in both languages, and no slot left open", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { stem, rationale, options } = itemOf(model, seed);
        const texts = [stem, rationale, ...options.flatMap(({ text, rationale: why }) => [text, why])];
        for (const text of texts)
          for (const locale of locales) {
            expect(text[locale].trim().length).toBeGreaterThan(0);
            expect(text[locale]).not.toMatch(/[{}]|undefined|NaN/);
          }
        for (const text of texts) expect(text.en).not.toMatch(/[\u3400-\u9fff]/);
      }),
    );
  });

  test("has options with positional ids that differ in both languages", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { options } = itemOf(model, seed);
        expect(options.map(({ id }) => id)).toEqual(options.map((_, at) => optionLetter(at)));
        for (const locale of locales)
          expect(new Set(options.map(({ text }) => plain(text[locale]))).size).toBe(options.length);
      }),
    );
  });

  test("gives every option a reason and claims, every distractor a diagnosis of its own, and no key one", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemOf(model, seed);
        const keys = keysOf(item);
        expect(keys.length).toBeGreaterThan(0);
        const choice = item.type.endsWith("-choice") || item.type === "numeric";
        if (choice || item.type === "true-false-grid") expect(keys.length).toBeLessThan(item.options.length);
        for (const { id, claims, diagnoses, harmful } of item.options) {
          expect(claims.length).toBeGreaterThan(0);
          for (const claim of claims) expect(jiebeiGraph.claims.has(claim), claim).toBe(true);
          // Of a row, a step or a prompt something can be got wrong whatever is right.
          expect(diagnoses === undefined).toBe(choice && keys.includes(id));
          if (keys.includes(id)) expect(harmful).toBe(false);
        }
        const diagnoses = item.options.flatMap(({ diagnoses: shown }) =>
          shown === undefined ? [] : [shown.id],
        );
        expect(new Set(diagnoses).size).toBe(diagnoses.length);
      }),
    );
  });

  test("comes from a family of its objective that shares nothing with what is spent", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const item = itemOf(model, seed);
        const objective = jiebeiGraph.objectives.get(item.objective);
        if (objective === undefined) throw new Error(item.objective);
        const families = itemModels.get(model)?.families(jiebeiGraph, objective) ?? [];
        const family = families.find(({ id }) => id === item.family);
        if (family === undefined) throw new Error(item.family);
        const again = itemModels.get(model)?.generate(jiebeiGraph, {
          seed,
          objective,
          spent: new Set(family.nodes.slice(0, 1)),
        });
        expect(again?.ok === true ? again.value.family : "").not.toBe(item.family);
      }),
      { numRuns: 30 },
    );
  });

  test("cannot be had once everything is spent", () => {
    const objective = [...jiebeiGraph.objectives.values()].find(
      (one) => (itemModels.get(model)?.families(jiebeiGraph, one).length ?? 0) > 0,
    );
    if (objective === undefined) throw new Error("no objective");
    const spent = new Set(
      itemModels
        .get(model)
        ?.families(jiebeiGraph, objective)
        .flatMap(({ nodes }) => nodes),
    );
    expect(itemModels.get(model)?.generate(jiebeiGraph, { seed: "1", objective, spent })).toMatchObject({
      ok: false,
      error: [{ code: "pool-empty" }],
    });
  });
});

test("an unknown model, an unknown objective, and one that a model cannot serve are refused", () => {
  const codeOf = (request: { model: string; objective?: string }) => {
    const item = generateItem(jiebeiGraph, { ...request, seed: "1" });
    return item.ok ? "" : item.error.map(({ code }) => code).join();
  };
  expect(codeOf({ model: "none" })).toBe("model-unknown");
  expect(codeOf({ model: "judge-claim", objective: "none" })).toBe("objective-unknown");
  expect(codeOf({ model: "identify-cause", objective: "know-rights" })).toBe("pool-empty");
});

/** A text as a reader compares it: width, case and space aside. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}
