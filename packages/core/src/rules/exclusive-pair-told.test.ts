import { expect, test } from "vitest";
import { issuesOf } from "../../test/issues-of.ts";

test("a cause cannot exclude itself", () => {
  expect(
    issuesOf((pack) => {
      pack.exclusivePairs[0]!.causes = ["overdue-books", "overdue-books"];
    }),
  ).toEqual(["exclusive-pair-void at exclusivePairs/0"]);
});

test("a pair turned round is the same pair", () => {
  expect(
    issuesOf((pack) => {
      pack.exclusivePairs.push({ ...pack.exclusivePairs[0]!, causes: ["record-mixup", "overdue-books"] });
    }),
  ).toEqual(["exclusive-pair-void at exclusivePairs/1"]);
});
