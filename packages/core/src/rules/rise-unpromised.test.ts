import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a promise that the limit rises is reported, in either language", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.remedies, "pay-fine").detail = {
        "zh-CN": "交了以后，额度自然就会涨。",
        en: "After that the limit will rise.",
      };
    }),
  ).toEqual(["rise-promised at remedies/0/detail/en", "rise-promised at remedies/0/detail/zh-CN"]);
});

test("what is true instead of a wrong belief promises nothing either", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "rain-card").truth = {
        "zh-CN": "按时还书，就能提额。",
        en: "Books returned in time count.",
      };
    }),
  ).toEqual(["rise-promised at misconceptions/0/truth/zh-CN"]);
});

test("a wrong belief, and the denial that anything makes a limit rise, are no promise", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "rain-card").belief = {
        "zh-CN": "下雨天办证，额度就会涨。",
        en: "With a rainy-day card the limit will rise.",
      };
      nodeOf(pack.remedies, "pay-fine").detail = {
        "zh-CN": "没有人保证提高额度。",
        en: "Nobody can raise the limit.",
      };
    }),
  ).toEqual([]);
});
