import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a blank text is reported with its language, however deep it lies", () => {
  expect(
    issuesOf((pack) => {
      pack.scenarios[0]!.variants[1]!.clue["zh-CN"] = " \n";
      pack.subject.en = "";
    }),
  ).toEqual([
    "translation-missing at scenarios/0/variants/1/clue/zh-CN",
    "translation-missing at subject/en",
  ]);
});

test("an optional text left out is no blank", () => {
  expect(
    issuesOf((pack) => {
      delete nodeOf(pack.signals, "notice").lookup;
    }),
  ).toEqual([]);
});
