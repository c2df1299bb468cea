import { locales } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { bankOf } from "../../test/jiebei-forms.ts";
import { itemModels } from "../item-models/item-models.ts";
import type { Item } from "../item/item.ts";
import { lintItem } from "./lint-item.ts";
import { itemRules } from "./rules/item-rules.ts";
import { rulesOfType } from "./rules/rules-of-type.ts";

// Hundreds of items of each model are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

test.each([...itemModels.keys()])("no item of %s has a flaw that bars it", (model) => {
  const found = bankOf(model, 300).flatMap((item) =>
    lintItem(item, { pack: jiebei })
      .filter(({ severity }) => severity === "E")
      .map(({ rule, locale, evidence }) => `${item.seed}: ${rule} ${locale}: ${evidence}`),
  );
  expect(found).toEqual([]);
});

const samples = [...itemModels.keys()].flatMap((model) => bankOf(model, 2));

/** Where something stands in an item, as a row of keys. */
function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    [key],
    ...placesIn(each).map((place) => [key, ...place]),
  ]);
}

function changeAt(item: Item, place: readonly string[], value: unknown): Item {
  const copy: Item = JSON.parse(JSON.stringify(item));
  const last = place[place.length - 1] ?? "";
  let node = copy as unknown as Record<string, unknown>;
  for (const key of place.slice(0, -1)) node = node[key] as Record<string, unknown>;
  if (value === undefined) delete node[last];
  else node[last] = value;
  return copy;
}

const anything = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("5 万元以内", "between 1 and 2 days", "{amount}", "以上都对", "不不不", "…", "12,34,5.6.7"),
);

test("an item broken in any one place, or in several, is judged and nothing throws", () => {
  const breaks = fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...samples), breaks, (sample, changes) => {
      let item = sample;
      for (const [at, value] of changes) {
        const places = placesIn(item);
        item = changeAt(item, places[at % places.length] ?? ["id"], value);
      }
      for (const finding of [...lintItem(item), ...lintItem(item, { pack: jiebei })]) {
        expect(locales).toContain(finding.locale);
        expect(["E", "W"]).toContain(finding.severity);
      }
    }),
    { numRuns: 500 },
  );
});

test("what is no known type has no key, and no more is asked of it", () => {
  const [item] = samples;
  expect(
    lintItem({ ...item, type: "essay" } as unknown as Item).map(({ rule, locale }) => [rule, locale]),
  ).toEqual([
    [8, "zh-CN"],
    [8, "en"],
  ]);
});

test("every rule is asked of some type, and the table knows no others", () => {
  const asked = new Set(Object.values(rulesOfType).flat());
  expect([...asked].sort((a, b) => a - b)).toEqual(itemRules.map(({ rule }) => rule));
});
