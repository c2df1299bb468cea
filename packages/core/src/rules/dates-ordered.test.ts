import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a rule that ends before it begins is reported", () => {
  expect(
    issuesOf((pack) => {
      const rule = nodeOf(pack.rules, "fines");
      rule.effective = "2026-06-01";
      rule.until = "2026-05-31";
    }),
  ).toEqual(["dates-disordered at rules/0/until"]);
});

test("a review before the look that it renews is reported", () => {
  expect(
    issuesOf((pack) => {
      const constant = nodeOf(pack.constants, "fine-per-day");
      constant.asOf = "2026-01-10";
      constant.reviewBy = "2026-01-09";
    }, "2026-01-01"),
  ).toEqual(["dates-disordered at constants/0/reviewBy"]);
});

test("nothing was looked up after the day of the pack", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.sources, "handbook").checked = "2026-01-16";
      nodeOf(pack.constants, "fine-per-day").asOf = "2026-02";
      const { evidence } = nodeOf(pack.claims, "season-counts");
      if (evidence.noneFound !== undefined) evidence.noneFound.asOf = "2026-01-16";
    }),
  ).toEqual([
    "dates-disordered at claims/2/evidence/noneFound/asOf",
    "dates-disordered at constants/0/asOf",
    "dates-disordered at sources/0/checked",
  ]);
});

test("a month and a day within it may be one time", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.constants, "fine-per-day").asOf = "2026-01";
      nodeOf(pack.rules, "fines").until = "2025-03";
    }, "2025-03-31"),
  ).toEqual([]);
});
