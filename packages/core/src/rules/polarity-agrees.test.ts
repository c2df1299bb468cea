import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a negation that one language lacks is reported with the language that has it", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.claims, "record-open").text["zh-CN"] = "读者不能查自己的借阅记录。";
      nodeOf(pack.remedies, "pay-fine").name.en = "Do not pay the fine at the desk";
    }),
  ).toEqual(["polarity-differs at claims/1/text", "polarity-differs at remedies/0/name"]);
});

test("a negation may be said without a negative, and idioms negate nothing", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.claims, "record-open").text = {
        "zh-CN": "查不查自己的记录都可以，不同读者不收费。",
        en: "Readers may see their own record free of charge.",
      };
    }),
  ).toEqual([]);
});

test("explanations, which turn a thought more freely, are not held to it", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.claims, "record-open").reason["zh-CN"] = "手册没有写别的。";
    }),
  ).toEqual([]);
});
