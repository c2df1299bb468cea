import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem, withOptions, withTexts } from "../../../test/linted-item.ts";

test.each([["关掉手机，等风头过去再说"], ["先关掉手机，等风头过去"]])(
  "%s holds another option whole",
  (more) => {
    expect(rulesIn(withTexts(soundItem, { d: { "zh-CN": more } }))).toEqual(["7 zh-CN"]);
  },
);

test.each([["Turn the phone off and wait there"], ["Turn the phone off and wait or borrow"]])(
  "%s holds another option whole",
  (more) => {
    expect(rulesIn(withTexts(soundItem, { d: { en: more } }))).toEqual(["7 en"]);
  },
);

test("what holds of all holds of some", () => {
  expect(
    rulesIn(
      withTexts(soundItem, {
        c: { "zh-CN": "所有机构都会打电话来", en: "All lenders call at home" },
        d: { "zh-CN": "有的机构会打电话来", en: "Some lenders call at home" },
      }),
    ),
  ).toEqual(["7 zh-CN", "7 en"]);
});

test("a denial of another option does not hold it", () => {
  expect(
    rulesIn(
      withTexts(soundItem, {
        c: { "zh-CN": "手机关不关，都要打给家人", en: "Give the lender a call" },
        d: { "zh-CN": "先别关掉手机，等人来电", en: "Never give the lender a call" },
      }),
    ),
  ).toEqual([]);
});

test("an option of one word is held by another that adds a clause", () => {
  expect(
    rulesIn(
      withOptions(
        ["利息", "保险费", "利息，再等等", "担保费"],
        ["Interest", "Insurance", "Interest and guarantee", "Guarantee"],
      ),
    ).filter((rule) => rule.startsWith("7")),
  ).toEqual(inBoth(7));
});
