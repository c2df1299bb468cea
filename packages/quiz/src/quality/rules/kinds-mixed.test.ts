import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem, withOptions, withTexts } from "../../../test/linted-item.ts";
import type { Item } from "../../item/item.ts";

test.each([
  ["1,200 元", "¥1,200"],
  ["30%", "30%"],
  ["2026年8月1日", "1 August 2026"],
  ["那他为什么还要再借呢？", "Why then borrow any more?"],
])("%s among words is of another kind", (chinese, en) => {
  expect(rulesIn(withTexts(soundItem, { d: { "zh-CN": chinese, en } }))).toEqual(inBoth(27));
});

test("amounts and rates are not of one kind", () => {
  expect(rulesIn(withOptions(["10 元", "20 元", "30 元", "40%"], ["¥10", "¥20", "¥30", "40%"]))).toEqual(
    inBoth(27),
  );
});

test("options that stand for different kinds of node are mixed; remedies and what a misconception would have one do are both actions", () => {
  const facts = (b: object) => ({
    ...soundItem.facts,
    options: { a: { remedy: "one" }, b, c: { remedy: "two" }, d: { remedy: "three" } },
  });
  expect(rulesIn({ ...soundItem, facts: facts({ cause: "some" }) } as Item)).toEqual(inBoth(27));
  expect(rulesIn({ ...soundItem, facts: facts({ misconception: "some" }) } as Item)).toEqual([]);
});

test("it cannot be told is exempt", () => {
  expect(
    rulesIn(withOptions(["10 元", "20 元", "30 元", "看不出来"], ["¥10", "¥20", "¥30", "It cannot be told"])),
  ).toEqual([]);
});
