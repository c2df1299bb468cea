import { expect, test } from "vitest";
import { rulesAlone, rulesIn, soundItem, withStem, withTexts } from "../../../test/linted-item.ts";

const stem = {
  "zh-CN": "周强家的斑马病了，眼下最该做什么？",
  en: "The zebra of Zhou Qiang is ill. What should come first?",
};

test("a word of the stem that the key alone has again is found", () => {
  const item = withStem(soundItem, stem);
  expect(rulesIn(item)).toEqual([]);
  expect(rulesIn(withTexts(item, { a: { "zh-CN": "牵着斑马去，说明难处" } }))).toEqual(["17 zh-CN"]);
  expect(rulesIn(withTexts(item, { a: { en: "Show them the zebra and explain" } }))).toEqual(["17 en"]);
});

test("a word that a distractor has too tells nothing, nor do terms of the pack", () => {
  const item = withStem(soundItem, stem);
  expect(
    rulesIn(
      withTexts(item, {
        a: { "zh-CN": "牵着斑马去，说明难处", en: "Show them the zebra and explain" },
        d: { "zh-CN": "把那匹斑马卖掉，垫上", en: "Sell off the zebra for it" },
      }),
    ),
  ).toEqual([]);
  expect(
    rulesIn(
      withTexts(
        withStem(soundItem, {
          "zh-CN": "额度没动，眼下最该做什么？",
          en: "The limit stays. What should come first?",
        }),
        {
          a: { "zh-CN": "问清额度，说明难处", en: "Ask about the limit and explain" },
        },
      ),
    ),
  ).toEqual([]);
});

test("without the pack there is no telling what its terms are", () => {
  const item = withTexts(withStem(soundItem, stem), { a: { en: "Show them the zebra and explain" } });
  expect(rulesAlone(item)).toEqual([]);
});
