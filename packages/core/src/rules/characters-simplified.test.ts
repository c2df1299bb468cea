import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a traditional character is reported with the others of its text", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.claims, "record-open").text["zh-CN"] = "讀者可以查自己的借閱记录。";
      nodeOf(pack.misconceptions, "rain-card").harm["zh-CN"] = "白等一場雨。";
    }),
  ).toEqual([
    "character-traditional at claims/1/text/zh-CN",
    "character-traditional at misconceptions/0/harm/zh-CN",
  ]);
});

test("characters that simplified Chinese keeps are none", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.claims, "record-open").text["zh-CN"] = "读者在瞭望台查乾坤袋里的借阅记录。";
    }),
  ).toEqual([]);
});
