import { describe, expect, test } from "vitest";
import { numberInWords } from "./number-in-words.ts";
import { en, zh } from "./with-constants.ts";

describe("a text prints a constant as people write it", () => {
  test.each([
    [
      "a fraction as a percentage",
      zh`${"licensed-lending-line"}`,
      en`${"licensed-lending-line"}`,
      "24%",
      "24%",
    ],
    [
      "an amount with its currency",
      zh`${"consumer-finance-cap"}`,
      en`${"consumer-finance-cap"}`,
      "200,000 元",
      "¥200,000",
    ],
    ["a small amount", zh`${"counter-report-fee"}`, en`${"counter-report-fee"}`, "5 元", "¥5"],
    ["a day", zh`${"cost-disclosure-from"}`, en`${"cost-disclosure-from"}`, "2026-08-01", "2026-08-01"],
    ["a telephone line", zh`${"line-anti-fraud"}`, en`${"line-anti-fraud"}`, "96110", "96110"],
    ["days as a number", zh`${"objection-days"} 日`, en`${"objection-days"} days`, "20 日", "20 days"],
    [
      "hours by their ends",
      zh`${"collection-quiet-hours"}`,
      en`${"collection-quiet-hours"}`,
      "22:00–8:00",
      "between 22:00 and 8:00",
    ],
    [
      "years in words",
      zh`${"adverse-information-years in words"}年`,
      en`${"adverse-information-years in words"} years`,
      "五年",
      "five years",
    ],
    [
      "times as an adverb",
      zh`${"free-reports-per-year as adverb"}`,
      en`${"free-reports-per-year as adverb"}`,
      "两次",
      "twice",
    ],
    [
      "the one after so many times",
      zh`第 ${"free-reports-per-year, the next"} 次`,
      en`the ${"free-reports-per-year, the next"}`,
      "第 3 次",
      "the 3rd",
    ],
    [
      "a fraction in points",
      zh`${"subsidy-rate in points"} 个`,
      en`${"subsidy-rate in points"}`,
      "1 个",
      "1",
    ],
  ])("%s", (_, chinese, english, inChinese, inEnglish) => {
    expect([chinese, english]).toEqual([inChinese, inEnglish]);
  });
});

test("numbers up to 99 are said in both languages", () => {
  const said = [0, 1, 2, 10, 12, 15, 19, 20, 22, 99].map((count) => [
    numberInWords(count, "zh-CN"),
    numberInWords(count, "en"),
  ]);
  expect(said).toEqual([
    ["零", "zero"],
    ["一", "one"],
    ["两", "two"],
    ["十", "ten"],
    ["十二", "twelve"],
    ["十五", "fifteen"],
    ["十九", "nineteen"],
    ["二十", "twenty"],
    ["二十二", "twenty-two"],
    ["九十九", "ninety-nine"],
  ]);
});

test("words around a constant stay as they are", () => {
  expect(zh`「{name}」\n${"line-anti-fraud"}。`).toBe("「{name}」\n96110。");
});
