import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("an objective that covers nothing is empty", () => {
  expect(
    issuesOf((pack) => {
      pack.objectives.push({
        ...nodeOf(pack.objectives, "tell-causes"),
        id: "idle",
        covers: { claims: [], causes: [], signals: [], remedies: [], misconceptions: [] },
      });
    }),
  ).toEqual(["objective-empty at objectives/1/covers"]);
});
