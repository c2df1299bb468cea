import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem, withOptions, withTexts } from "../../../test/linted-item.ts";

test.each([
  ["打电话给机构（说明难处）", "Call them (and explain the trouble)"],
  ["「打电话给机构」，说明难处", "“Call them” and explain the trouble"],
  ["打电话，找机构，说明难处", "Call them, and explain the trouble"],
  ["打电话给 3 家，说明难处", "Call 3 lenders and explain matters"],
])("%s alone has such marks", (chinese, en) => {
  expect(rulesIn(withTexts(soundItem, { a: { "zh-CN": chinese, en } }))).toEqual(inBoth(23));
});

test("the key alone has decimals, or a unit", () => {
  expect(
    rulesIn(withOptions(["10.25 元", "20 元", "30 元", "40 元"], ["¥10.25", "¥20", "¥30", "¥40"])),
  ).toEqual(inBoth(23));
  expect(
    rulesIn(
      withOptions(["借 1 元", "借 2", "借 3", "借 4"], ["Borrow ¥1", "Borrow 2", "Borrow 3", "Borrow 4"]),
    ),
  ).toContain("23 en");
});

test("marks that one distractor has as well give nothing away; nor does a distractor with more", () => {
  expect(
    rulesIn(
      withTexts(soundItem, {
        a: { "zh-CN": "打电话（机构），说明难处", en: "Call them (and explain the trouble)" },
        d: { "zh-CN": "把卡刷空（全部），先垫上", en: "Empty the card (all) for it" },
      }),
    ),
  ).toEqual([]);
  expect(
    rulesIn(withOptions(["10 元", "20.25 元", "30 元", "4,000 元"], ["¥10", "¥20.25", "¥30", "¥4,000"])),
  ).toEqual([]);
});
