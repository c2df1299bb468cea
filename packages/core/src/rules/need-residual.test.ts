import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a pack without a residual need leaves some cases without an answer", () => {
  expect(
    issuesOf((pack) => {
      const need = nodeOf(pack.needs, "no-need");
      delete need.residual;
      need.opens = [{ all: [{ signal: "slip", values: ["clean"] }] }];
    }),
  ).toEqual(["residual-missing at needs"]);
});

test("a second residual need is one too many", () => {
  expect(
    issuesOf((pack) => {
      pack.needs.push({ ...nodeOf(pack.needs, "no-need"), id: "no-need-again" });
    }),
  ).toEqual(["residual-duplicate at needs/4/residual"]);
});
