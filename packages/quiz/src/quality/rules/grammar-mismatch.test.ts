import { expect, test } from "vitest";
import { rulesIn, soundItem, withStem, withTexts } from "../../../test/linted-item.ts";

test.each([
  "等上 3 个天，再打电话",
  "签下两只合同，再周转",
  "找二个熟人，先垫一垫",
  "把 {amount} 刷出来，先垫上",
  "把信用卡的的钱，先垫上",
  "再等 3 个元，先垫上",
])("%s is no Chinese", (chinese) => {
  expect(
    rulesIn(withTexts(soundItem, { d: { "zh-CN": chinese } })).filter((rule) => rule !== "34 en"),
  ).toEqual(["20 zh-CN"]);
});

test.each([
  "Empty a account for the gap",
  "Take an loan for the gap",
  "Wait for 1 days and borrow",
  "Wait for 3 month and borrow",
  "Wait an year and borrow it",
  "Empty the the card for it",
  "Empty {card} to bridge it",
  "Hand over these card for it",
])("%s is no English", (english) => {
  expect(rulesIn(withTexts(soundItem, { d: { en: english } })).filter((rule) => rule !== "34 en")).toEqual([
    "20 en",
  ]);
});

test("an option that the article before the gap does not fit is found", () => {
  const item = withTexts(withStem(soundItem, { en: "What Zhou Qiang should make first is a ____" }), {
    a: { en: "call to them about it" },
    b: { en: "switch to another platform" },
    c: { en: "effort to be left alone" },
    d: { en: "dash for the cash machine" },
  });
  expect(rulesIn(item).filter((rule) => rule.startsWith("20"))).toEqual(["20 en"]);
});

test("an hour, a university, an 8% rate, one month and 12-month plans are right", () => {
  expect(
    rulesIn(
      withTexts(soundItem, {
        a: { en: "Wait an hour, then call them" },
        b: { en: "Go to a university or a union" },
        c: { en: "Take a 12-month plan, or wait" },
        d: { en: "Look for an 8% loan, or an honest friend" },
      }),
    ).filter((rule) => rule.startsWith("20")),
  ).toEqual([]);
});
