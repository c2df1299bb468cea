import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a misconception that nothing refutes is reported", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "rain-card").refutedBy = [];
    }),
  ).toEqual(["misconception-unrefuted at misconceptions/0/refutedBy"]);
});

test("an unsound claim, framing, or one without a source refutes nothing", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.misconceptions, "rain-card").refutedBy = [
        "record-open",
        "tear-the-slip",
        "limit-is-trust",
        "season-counts",
      ];
    }),
  ).toEqual([
    "misconception-unrefuted at misconceptions/0/refutedBy/1",
    "misconception-unrefuted at misconceptions/0/refutedBy/2",
    "misconception-unrefuted at misconceptions/0/refutedBy/3",
  ]);
});

test("an unconfirmed claim with a source refutes", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.claims, "season-counts").evidence.for = [{ source: "handbook" }];
      nodeOf(pack.misconceptions, "rain-card").refutedBy = ["season-counts"];
    }),
  ).toEqual([]);
});
