import { expect, test } from "vitest";
import { issuesOf } from "../../test/issues-of.ts";

test("a clue that states what the story states is a second word on one thing", () => {
  expect(
    issuesOf((pack) => {
      pack.scenarios[0]!.variants.push({
        ...pack.scenarios[0]!.variants[0]!,
        id: "twice",
        findings: [{ signal: "fine", value: "running" }],
      });
    }),
  ).toEqual(["finding-duplicate at scenarios/0/variants/3/findings"]);
});
