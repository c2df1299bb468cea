import { expect, test } from "vitest";
import { inBoth, rulesIn, withOptions } from "../../../test/linted-item.ts";

test("a beginning that all options share is found", () => {
  expect(
    rulesIn(
      withOptions(
        ["他应当先打电话", "他应当先换平台", "他应当先关手机", "他应当先刷卡片"],
        ["He had better call", "He had better switch", "He had better wait", "He had better borrow"],
      ),
    ),
  ).toEqual(inBoth(25));
});

test("three characters, two words or three options of four are allowed", () => {
  expect(
    rulesIn(
      withOptions(
        ["先打个电话去", "先打定了主意", "先打开卡片夹", "先打听新平台"],
        ["He had to call", "He had some money", "He had luck again", "He had friends too"],
      ),
    ),
  ).toEqual([]);
  expect(
    rulesIn(
      withOptions(
        ["他应当先打电话", "他应当先换平台", "他应当先关手机", "索性把卡片刷空"],
        ["He had better call", "He had better switch", "He had better wait", "Just empty the card"],
      ),
    ),
  ).toEqual([]);
});

test("dates of one year are exempt", () => {
  const days = [1, 2, 3, 4];
  expect(
    rulesIn(
      withOptions(
        days.map((day) => `2026 年 8 月 ${day} 日`),
        days.map((day) => `2026-08-0${day}`),
      ),
    ),
  ).toEqual([]);
});
