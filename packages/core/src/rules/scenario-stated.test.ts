import { expect, test } from "vitest";
import { issuesOf } from "../../test/issues-of.ts";

test("a signal that would change the first step has to be stated", () => {
  expect(
    issuesOf((pack) => {
      pack.scenarios[0]!.findings = [];
    }),
  ).toEqual([
    "finding-unstated at scenarios/0/variants/1/findings",
    "finding-unstated at scenarios/0/variants/2/findings",
  ]);
});

test("a signal that an option reads but that changes nothing may stay open", () => {
  expect(
    issuesOf((pack) => {
      pack.scenarios[0]!.variants[2]!.findings = [{ signal: "slip", value: "clean" }];
    }),
  ).toEqual([]);
});
