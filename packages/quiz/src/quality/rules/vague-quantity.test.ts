import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem, withTexts } from "../../../test/linted-item.ts";

test.each([
  ["往往把信用卡刷空垫上", "Often empty the card for it"],
  ["经常把信用卡刷空垫上", "Frequently empty the card for it"],
  ["有时把信用卡刷空垫上", "Sometimes empty the card for it"],
])("%s says no one knows how often", (chinese, en) => {
  expect(
    rulesIn(withTexts(soundItem, { d: { "zh-CN": chinese, en } })).filter((rule) => rule.startsWith("16")),
  ).toEqual(inBoth(16));
});

test("every day is often enough to count", () => {
  expect(
    rulesIn(
      withTexts(soundItem, { d: { "zh-CN": "每天把信用卡刷空垫上", en: "Empty the card day by day" } }),
    ).filter((rule) => rule.startsWith("16")),
  ).toEqual([]);
});
