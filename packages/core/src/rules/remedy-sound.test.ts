import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a remedy cannot rest on a false claim or on harmful advice", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.remedies, "carry-on").claims = ["record-open", "rain-counts", "tear-the-slip"];
    }),
  ).toEqual(["remedy-unsound at remedies/3/claims/1", "remedy-unsound at remedies/3/claims/2"]);
});

test("an unconfirmed claim can carry a remedy", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.remedies, "carry-on").claims = ["season-counts"];
    }),
  ).toEqual([]);
});
