import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("advice without an effect is incomplete", () => {
  expect(
    issuesOf((pack) => {
      delete nodeOf(pack.claims, "return-first").effect;
    }),
  ).toEqual(["effect-misplaced at claims/0/effect"]);
});

test("a fact or framing with an effect is confused", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.claims, "record-open").effect = "helps";
      nodeOf(pack.claims, "limit-is-trust").effect = "neutral";
    }),
  ).toEqual(["effect-misplaced at claims/1/effect", "effect-misplaced at claims/5/effect"]);
});
