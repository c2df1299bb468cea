import { expect, test } from "vitest";
import { rulesIn, soundItem, withOptions, withStem } from "../../../test/linted-item.ts";

test("a stem over 120 characters or 80 words is found", () => {
  const question = soundItem.stem["zh-CN"];
  const fill = (count: number) => "长".repeat(count - question.length) + question;
  expect(rulesIn(withStem(soundItem, { "zh-CN": fill(121) }))).toEqual(["33 zh-CN"]);
  expect(rulesIn(withStem(soundItem, { "zh-CN": fill(120) }))).toEqual([]);
  const long = `${"long ".repeat(81)}${soundItem.stem.en}`;
  expect(rulesIn(withStem(soundItem, { en: long }))).toEqual(["33 en"]);
});

test("an option over 30 characters or 25 words is found", () => {
  const all = (chinese: number, words: number) =>
    withOptions(
      ["甲", "丙", "戊", "庚"].map((start) => start.repeat(chinese)),
      ["one", "red", "far", "old"].map((start) => Array.from({ length: words }, () => start).join(" ")),
    );
  expect(rulesIn(all(31, 25)).filter((rule) => rule.startsWith("33"))).toEqual(["33 zh-CN"]);
  expect(rulesIn(all(30, 26)).filter((rule) => rule.startsWith("33"))).toEqual(["33 en"]);
});
