import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a day that the calendar does not have is reported", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.rules, "fines").effective = "2025-02-29";
      nodeOf(pack.constants, "fine-per-day").reviewBy = "2027-04-31";
    }),
  ).toEqual(["date-impossible at constants/0/reviewBy", "date-impossible at rules/0/effective"]);
});

test("leap days are days, and a year or a month stands for itself", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.rules, "fines").effective = "2024-02-29";
      nodeOf(pack.sources, "handbook").published = "2024-02";
    }),
  ).toEqual([]);
});
