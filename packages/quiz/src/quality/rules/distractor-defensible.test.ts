import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { drawItems, pick } from "../../../test/draw-items.ts";
import { inBoth, rulesAlone, rulesIn, soundItem } from "../../../test/linted-item.ts";
import type { Item } from "../../item/item.ts";

test("a distractor that stands for what the key stands for is found without the pack", () => {
  const facts = { ...soundItem.facts, options: { a: "rely", b: "rely", c: "harmful", d: "unfounded" } };
  expect(rulesAlone({ ...soundItem, facts } as Item)).toEqual(inBoth(9));
});

test("the second solver finds a key that was moved to a wrong option, whose old place is a right distractor", () => {
  const item = pick(drawItems(jiebei, "judge-claim", 40), ({ options }) => options.length >= 3);
  if (item.type !== "single-choice") throw new Error("no single choice");
  const other = item.options.find(({ id }) => id !== item.key)?.id ?? "";
  expect(rulesIn(item)).toEqual([]);
  // The old key diagnoses nothing and stands among the distractors now.
  expect(rulesIn({ ...item, key: other })).toEqual([...inBoth(9), ...inBoth(30)]);
});
