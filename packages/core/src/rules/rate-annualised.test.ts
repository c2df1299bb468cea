import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

const setDetail =
  (chinese: string, english: string) => (pack: Parameters<Parameters<typeof issuesOf>[0]>[0]) => {
    nodeOf(pack.claims, "return-first").reason = { "zh-CN": chinese, en: english };
  };

test("a daily rate without an annual figure is reported in each language", () => {
  expect(issuesOf(setDetail("按日利率 0.05% 收。", "It is 0.05% a day."))).toEqual([
    "rate-unannualised at claims/0/reason/en",
    "rate-unannualised at claims/0/reason/zh-CN",
  ]);
});

test("an annual figure that does not say how it was worked out is reported", () => {
  expect(
    issuesOf(setDetail("每月收 1%，一年是 12%，按单利算。", "It is 1% a month, which comes to 12% a year.")),
  ).toEqual(["convention-missing at claims/0/reason/en"]);
});

test("annual figure and convention may stand in another text of the same node", () => {
  expect(
    issuesOf((pack) => {
      const claim = nodeOf(pack.claims, "return-first");
      claim.text = {
        "zh-CN": "先还书，滞纳金日利率 0.05%。",
        en: "Return the books first: the fine is 0.05% a day.",
      };
      claim.reason = { "zh-CN": "年化 18.25%，按 365 天。", en: "That is 18.25% a year, by 365 days." };
    }),
  ).toEqual([]);
});

test("a share that is no rate needs neither", () => {
  expect(issuesOf(setDetail("手册里 30% 讲还书。", "Of the handbook, 30% is about returns."))).toEqual([]);
});
