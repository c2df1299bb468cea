import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("an unsound claim that no misconception asserts is reported at the claim", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "rain-card").claims = [];
    }),
  ).toEqual(["claim-unasserted at claims/3"]);
});

test("a claim asserted by two misconceptions is reported at the second", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "torn-slip").claims = ["tear-the-slip", "rain-counts"];
    }),
  ).toEqual(["assertion-duplicate at misconceptions/1/claims/1"]);
});

test("a misconception asserts no sound claim", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "rain-card").claims.push("record-open");
    }),
  ).toEqual(["belief-sound at misconceptions/0/claims/1"]);
});
