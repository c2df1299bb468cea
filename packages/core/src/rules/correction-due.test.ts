import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a false claim and a harmful one need their correction", () => {
  expect(
    issuesOf((pack) => {
      delete nodeOf(pack.claims, "rain-counts").correction;
      delete nodeOf(pack.claims, "tear-the-slip").correction;
    }),
  ).toEqual(["correction-missing at claims/3/correction", "correction-missing at claims/4/correction"]);
});

test("a claim to rely on, an unconfirmed one and framing have nothing to correct", () => {
  expect(
    issuesOf((pack) => {
      const correction = { "zh-CN": "另说", en: "otherwise" };
      for (const id of ["return-first", "season-counts", "limit-is-trust"])
        nodeOf(pack.claims, id).correction = correction;
    }),
  ).toEqual([
    "correction-idle at claims/0/correction",
    "correction-idle at claims/2/correction",
    "correction-idle at claims/5/correction",
  ]);
});
