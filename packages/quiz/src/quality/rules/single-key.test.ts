import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { drawItems, pick } from "../../../test/draw-items.ts";
import { grid, pairing, rate, steps } from "../../../test/item-of-type.ts";
import { inBoth, rulesAlone, rulesIn, soundItem } from "../../../test/linted-item.ts";
import type { Item } from "../../item/item.ts";

const changed = (change: object): Item => ({ ...soundItem, ...change });

test.each([
  ["a key that is no option", { key: "z" }],
  ["two keys", { key: ["a", "b"] }],
  ["no key", { key: [] }],
])("%s is found in a choice", (_, change) => {
  expect(rulesIn(changed(change))).toContain("8 en");
  expect(rulesIn(changed(change))).toContain("8 zh-CN");
});

test("two options of one id leave the key open", () => {
  const twice = soundItem.options.map((option, at) => (at === 3 ? { ...option, id: "c" } : option));
  expect(rulesIn({ ...soundItem, options: twice })).toEqual(inBoth(8));
});

test.each<[string, Item]>([
  ["a grid with every row right", { ...grid, key: ["a", "b", "c", "d"] }],
  ["an order that leaves a step out", { ...steps, key: ["b", "a", "d"] }],
  ["an order against its own pairs", { ...steps, key: ["a", "b", "d", "c"] }],
  ["a prompt without a choice", { ...pairing, key: { a: "d", b: "a" } }],
  ["a mistake that counts as the value", { ...rate, values: { ...rate.values, c: 15.55 } }],
])("%s is found", (_, item) => {
  expect(rulesAlone(item)).toContain("8 en");
});

test.each<[string, Item]>([
  ["grid", grid],
  ["order", steps],
  ["matching", pairing],
  ["number", rate],
])("a sound %s has its one key", (_, item) => {
  expect(rulesAlone(item)).not.toContain("8 en");
});

test("with the pack, two options that the facts bear out are two keys; the second is then a distractor that is right", () => {
  const item = pick(drawItems(jiebei, "judge-claim", 40), ({ options }) => options.length >= 3);
  if (item.type !== "single-choice") throw new Error("no single choice");
  const other = item.options.find(({ id }) => id !== item.key)?.id ?? "";
  const options = { ...item.facts.options, [other]: item.facts.options[item.key] ?? "rely" };
  const found = rulesIn({ ...item, facts: { ...item.facts, options } });
  expect(found).toEqual([...inBoth(8), ...inBoth(9)]);
});
