import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a documented claim needs a source for it, not only against", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.claims, "season-counts").support = "documented";
    }),
  ).toEqual(["claim-undocumented at claims/2/evidence/for"]);
});

test("the seed article documents nothing", () => {
  expect(
    issuesOf((pack) => {
      const claim = nodeOf(pack.claims, "season-counts");
      claim.support = "documented";
      claim.evidence.for = [{ source: "flyer" }];
    }),
  ).toEqual(["claim-undocumented at claims/2/evidence/for"]);
});

test("framing is not held to documents", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.claims, "limit-is-trust").support = "documented";
    }),
  ).toEqual([]);
});
