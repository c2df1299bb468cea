import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { starterForm } from "../../test/jiebei-forms.ts";
import type { Item } from "../item/item.ts";
import type { Form } from "./form.ts";
import { toPublicForm } from "./to-public-form.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const canary = "canary-7d1f";

/** Every string below a value, made a canary; so a field that slips through is seen whatever it held. */
function planted(value: unknown): unknown {
  if (typeof value === "string") return canary;
  if (Array.isArray(value)) return value.map(planted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [`${canary}-${name}`, planted(held)]),
  );
}

function withCanaries(item: Item): Item {
  const { id, type, stem, options, ...hidden } = item;
  const secret = {
    ...Object.fromEntries(Object.entries(hidden).map(([name, held]) => [name, planted(held)])),
    added: canary,
  };
  return {
    ...secret,
    id,
    type,
    stem,
    options: options.map(({ id: option, text, ...rest }) => ({
      ...Object.fromEntries(Object.entries(rest).map(([name, held]) => [name, planted(held)])),
      added: canary,
      id: option,
      text,
    })),
  } as unknown as Item;
}

test("no key, rationale, fact, claim, diagnosis, seed or field yet to come is in a public form", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,12}$/), (seed) => {
      const form = starterForm(seed);
      const laced: Form = { ...form, items: form.items.map(withCanaries) };
      expect(JSON.stringify(laced).split(canary).length).toBeGreaterThan(100);
      expect(JSON.stringify(toPublicForm(laced))).not.toContain(canary);
      expect(toPublicForm(laced)).toEqual(toPublicForm(form));
    }),
    { numRuns: 30 },
  );
});

test("a public item has an id, a type, a stem and options of an id and a text, and nothing else", () => {
  for (const item of toPublicForm(starterForm("42")).items) {
    expect(Object.keys(item).sort()).toEqual(["id", "options", "stem", "type"]);
    expect(Object.keys(item.stem).sort()).toEqual(["en", "zh-CN"]);
    for (const option of "options" in item ? item.options : [])
      expect(Object.keys(option).sort()).toEqual(["id", "text"]);
  }
});

test("items that differ only in what is hidden look the same", () => {
  const { items } = starterForm("42");
  const [item] = items;
  if (item?.type !== "single-choice") throw new Error("no single choice");
  const turned = item.options.map(({ id }) => ({ ...item, key: id }));
  const seen = turned.map((one) => JSON.stringify(toPublicForm({ ...starterForm("42"), items: [one] })));
  expect(new Set(seen).size).toBe(1);
});
