import fc from "fast-check";
import { expect, test } from "vitest";
import { drawItems } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { widenedJiebei, widenedSample } from "../../test/proof-packs.ts";
import type { Item, Option } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const sample = widenedSample();
const [right] = drawItems(jiebei, "identify-cause", 1) as readonly [Item];

const broken: readonly Broken[] = [
  {
    title: "keys an option that is not offered",
    pack: jiebei,
    item: { ...right, key: "z" } as Item,
    code: "key-unoffered",
  },
  {
    title: "serves an objective that no pack holds",
    pack: jiebei,
    item: { ...right, objective: "get-a-higher-limit" },
    code: "objective-unknown",
  },
  {
    title: "lets a distractor diagnose nothing",
    pack: jiebei,
    item: withOptions(({ id, text, rationale, claims, harmful }) => ({
      id,
      text,
      rationale,
      claims,
      harmful,
    })),
    code: "diagnosis-missing",
  },
  {
    title: "lets its key diagnose something",
    pack: jiebei,
    item: withOptions((option) => ({ ...option, diagnoses: { type: "mistake", id: "overlooks" } })),
    code: "diagnosis-on-key",
  },
  {
    title: "lets a distractor diagnose what no pack holds",
    pack: jiebei,
    item: withOptions((option) => diagnosing(option, "takes-for:the-moon")),
    code: "diagnosis-unknown",
  },
  {
    title: "lets a distractor diagnose another cause than its own",
    pack: jiebei,
    item: withOptions((option) => diagnosing(option, `takes-for:${jiebei.claims[0]?.id ?? ""}`)),
    code: "diagnosis-misplaced",
  },
  {
    title: "rests an option on a claim that no pack holds",
    pack: jiebei,
    item: withOptions((option) => ({ ...option, claims: ["hearsay"] })),
    code: "claim-unknown",
  },
  {
    title: "words two options alike",
    pack: jiebei,
    item: withOptions((option) => ({ ...option, text: { ...option.text, en: "The platform" } })),
    code: "text-repeated",
  },
  {
    title: "drops an option that its facts tell of",
    pack: jiebei,
    item: { ...right, options: right.options.slice(0, -1) },
    code: "option-unshown",
  },
  {
    title: "shows an option that its facts do not tell of",
    pack: jiebei,
    item: { ...right, options: [...right.options, { ...right.options[0], id: "z" }] } as Item,
    code: "option-untold",
  },
  {
    title: "shows its options out of order",
    pack: jiebei,
    item: { ...right, options: [...right.options].reverse() },
    code: "option-misplaced",
  },
  {
    title: "has two options stand for one thing",
    pack: jiebei,
    item: { ...right, facts: { ...right.facts, options: twice(right.facts.options) } } as Item,
    code: "option-equal",
  },
  {
    title: "is of a model that has no prover",
    pack: jiebei,
    item: { ...right, model: "guess-the-limit" },
    code: "model-unproved",
  },
  {
    title: "hands out the facts of another model",
    pack: jiebei,
    item: { ...right, model: "judge-claim" },
    code: "model-unproved",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test.each(["identify-cause", "choose-first-step", "judge-claim", "refute-myth"] as const)(
  "every key of %s over the jiebei pack is confirmed",
  (model) => {
    for (const item of drawItems(jiebei, model, 300)) expect(proveKey(jiebei, item).reasons).toEqual([]);
  },
);

test.each(["identify-cause", "choose-first-step", "judge-claim"] as const)(
  "every key of %s over the sample pack is confirmed",
  (model) => {
    for (const item of drawItems(sample, model, 200)) expect(proveKey(sample, item).reasons).toEqual([]);
  },
);

test("each option of an item is explained, and just the key is defensible", () => {
  const { options, keys } = proveKey(jiebei, right);
  expect(options.map(({ id }) => id)).toEqual(right.options.map(({ id }) => id));
  expect(keys).toEqual([right.key]);
  expect(options.filter(({ defensible }) => defensible).map(({ id }) => id)).toEqual(keys);
});

test("whatever is no item does not hold, and nothing throws", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
      expect(proveKey(sample, value as Item)).toMatchObject({ holds: false, keys: [] });
    }),
  );
});

test("an item with anything at all in the place of a part is judged without throwing", () => {
  const items = (["identify-cause", "choose-first-step", "judge-claim"] as const).flatMap((model) =>
    drawItems<typeof model>(sample, model, 5),
  );
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.nat(), fc.anything(), (item, at, value) => {
      const proof = proveKey(sample, withPart(item, at, value) as Item);
      expect(proof.holds).toBe(proof.reasons.length === 0);
    }),
  );
});

/** The item with its options rewritten. */
function withOptions(rewrite: (option: Option) => Option): Item {
  return { ...right, options: right.options.map(rewrite) };
}

function diagnosing(option: Option, id: string): Option {
  return option.diagnoses === undefined ? option : { ...option, diagnoses: { type: "mistake", id } };
}

function twice(options: Item["facts"]["options"]): Readonly<Record<string, unknown>> {
  const [first] = Object.values<unknown>(options);
  return Object.fromEntries(Object.keys(options).map((id) => [id, first]));
}

/** A copy of a value with one of its parts, at any depth, replaced. */
function withPart(whole: unknown, at: number, part: unknown): unknown {
  if (typeof whole !== "object" || whole === null || Object.keys(whole).length === 0) return part;
  const entries = Object.entries<unknown>({ ...whole });
  const chosen = at % (entries.length + 1);
  if (chosen === entries.length) return part;
  const edited = entries.map(([name, value], index) => [
    name,
    index === chosen ? withPart(value, Math.floor(at / (entries.length + 1)), part) : value,
  ]);
  return Array.isArray(whole) ? edited.map(([, value]) => value) : Object.fromEntries(edited);
}
