import { expect, test } from "vitest";
import { cover, nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a remedy that addresses nothing is unlinked", () => {
  expect(
    issuesOf((pack) => {
      pack.remedies.push({ ...nodeOf(pack.remedies, "carry-on"), id: "idle", addresses: [] });
      cover(pack, "remedies", "idle");
    }),
  ).toEqual(["remedy-unlinked at remedies/4/addresses"]);
});
