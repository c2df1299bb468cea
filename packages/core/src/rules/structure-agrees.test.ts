import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a text that takes two sentences more in one language is reported", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.remedies, "pay-fine").detail.en = "Bring the card. Ask at the desk. Wait for a slip.";
    }),
  ).toEqual(["sentences-differ at remedies/0/detail"]);
});

test("one sentence more or less, decimals, abbreviations and closing quotation marks count for nothing", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.remedies, "pay-fine").detail = {
        "zh-CN": "见第 4 号第 4 条，每天 0.1 元。他们说「先交钱」。",
        en: "See No. 4, art. 4: 0.1 a day. They say “pay first.”",
      };
    }),
  ).toEqual([]);
});

test("a slot that only one language fills is reported; the name may be left out", () => {
  expect(
    issuesOf((pack) => {
      const [scenario] = pack.scenarios;
      if (scenario === undefined) return;
      scenario.parameters.push({ id: "fine", minimum: 1, maximum: 9, step: 1, unit: "yuan" });
      scenario.story = { "zh-CN": "没有欠滞纳金，欠过 {fine}。", en: "{name} owes no fine." };
    }),
  ).toEqual(["slots-differ at scenarios/0/story"]);
});
