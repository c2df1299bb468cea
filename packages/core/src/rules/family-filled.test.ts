import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a family of causes or of remedies that holds nothing is empty", () => {
  expect(
    issuesOf((pack) => {
      pack.causeFamilies.push({ ...nodeOf(pack.causeFamilies, "house"), id: "hollow" });
      pack.remedyFamilies.push({ ...nodeOf(pack.remedyFamilies, "ask"), id: "hollow" });
    }),
  ).toEqual(["family-empty at causeFamilies/2", "family-empty at remedyFamilies/2"]);
});

test("a misconception fills the family where it stands, and no other", () => {
  expect(
    issuesOf((pack) => {
      pack.causeFamilies.push({ ...nodeOf(pack.causeFamilies, "house"), id: "folk" });
      pack.remedyFamilies.push({ ...nodeOf(pack.remedyFamilies, "ask"), id: "folk" });
      nodeOf(pack.misconceptions, "rain-card").placement = { part: "causes", causeFamily: "folk" };
    }),
  ).toEqual(["family-empty at remedyFamilies/2"]);
});
