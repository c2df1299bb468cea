import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a need that no finding opens is dead", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.needs, "fine-running").opens = [];
    }),
  ).toEqual(["need-unopened at needs/0/opens"]);
});

test("a clause without conditions would always hold, one without values never", () => {
  expect(
    issuesOf((pack) => {
      pack.scenarios = [];
      nodeOf(pack.needs, "fine-running").opens.push({ all: [] });
      nodeOf(pack.needs, "books-kept").opens.push({ all: [{ signal: "slip", values: [] }] });
    }),
  ).toEqual(["need-unopened at needs/0/opens", "need-unopened at needs/1/opens"]);
});

test("the residual need opens by the others alone", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.needs, "no-need").opens = [{ all: [{ signal: "weather", values: ["sun"] }] }];
    }),
  ).toEqual(["need-unopened at needs/3/opens"]);
});
