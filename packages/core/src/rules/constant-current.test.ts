import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a constant counts as expired from its day of review on", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.constants, "fine-per-day").reviewBy = "2027-01-01";
    }, "2027-01-01"),
  ).toEqual(["constant-expired at constants/0/reviewBy"]);
});

test("the day before it still holds", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.constants, "fine-per-day").reviewBy = "2027-01-01";
    }, "2026-12-31"),
  ).toEqual([]);
});
