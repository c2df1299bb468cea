import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a number that is another one in the other language is reported", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "torn-slip").harm = {
        "zh-CN": "滞纳金走到 1,200 元。",
        en: "The fine runs to ¥2,100.",
      };
    }),
  ).toEqual(["numbers-differ at misconceptions/1/harm"]);
});

test("a number that one language leaves out is reported", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.remedies, "pay-fine").detail.en = "Bring the card within 5 days.";
    }),
  ).toEqual(["numbers-differ at remedies/0/detail"]);
});

test("order, grouping and units of counting make no difference", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "torn-slip").harm = {
        "zh-CN": "30 天里，滞纳金走到 20 万元，全市共 1.5 亿元。",
        en: "The fine runs to ¥200,000 in 30 days, ¥150 million in the city.",
      };
    }),
  ).toEqual([]);
});

test("tenths may be written as a figure in English, which then has to be the same", () => {
  const edit = (english: string) =>
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "torn-slip").harm = { "zh-CN": "滞纳金多三成。", en: english };
    });
  expect(edit("The fine grows by 30%.")).toEqual([]);
  expect(edit("The fine grows by three tenths.")).toEqual([]);
  expect(edit("The fine grows by 40%.")).toEqual(["numbers-differ at misconceptions/1/harm"]);
});
