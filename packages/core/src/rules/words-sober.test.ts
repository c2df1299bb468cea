import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a word of hype in our own text is reported, in either language", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.remedies, "pay-fine").detail["zh-CN"] = "这里有一份攻略。";
      nodeOf(pack.claims, "record-open").reason.en = "An insider says so.";
    }),
  ).toEqual(["word-banned at claims/1/reason/en", "word-banned at remedies/0/detail/zh-CN"]);
});

test("misconceptions and unsound claims may say what agents say", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "rain-card").temptation["zh-CN"] = "传单说是内部消息。";
      nodeOf(pack.claims, "rain-counts").reason["zh-CN"] = "所谓攻略都这么写。";
    }),
  ).toEqual([]);
});

test("the internal rate is a term of mathematics", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.claims, "record-open").reason["zh-CN"] = "按内部收益率算。";
    }),
  ).toEqual([]);
});
