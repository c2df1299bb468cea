import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a source that nobody cites is reported", () => {
  expect(
    issuesOf((pack) => {
      pack.sources.push({ ...nodeOf(pack.sources, "handbook"), id: "unread" });
    }),
  ).toEqual(["source-uncited at sources/2"]);
});

test("a rule or a constant cites as well as a claim", () => {
  expect(
    issuesOf((pack) => {
      pack.sources.push(
        { ...nodeOf(pack.sources, "handbook"), id: "by-rule" },
        { ...nodeOf(pack.sources, "handbook"), id: "by-constant" },
      );
      nodeOf(pack.rules, "fines").source = "by-rule";
      nodeOf(pack.constants, "fine-per-day").source = "by-constant";
    }),
  ).toEqual([]);
});

test("the seed article needs no citation", () => {
  expect(
    issuesOf((pack) => {
      for (const claim of pack.claims)
        claim.evidence.for = claim.evidence.for.filter(({ source }) => source !== "flyer");
    }),
  ).toEqual([]);
});
