import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a claim with neither source nor a search that found none is unsourced", () => {
  expect(
    issuesOf((pack) => {
      delete nodeOf(pack.claims, "season-counts").evidence.noneFound;
    }),
  ).toEqual(["claim-unsourced at claims/2/evidence"]);
});

test("the seed article alone is no source", () => {
  expect(
    issuesOf((pack) => {
      const { evidence } = nodeOf(pack.claims, "season-counts");
      delete evidence.noneFound;
      evidence.for = [{ source: "flyer" }];
    }),
  ).toEqual(["claim-unsourced at claims/2/evidence"]);
});

test("a source against it is a source", () => {
  expect(
    issuesOf((pack) => {
      const { evidence } = nodeOf(pack.claims, "season-counts");
      delete evidence.noneFound;
      evidence.against = [{ source: "handbook" }];
    }),
  ).toEqual([]);
});
