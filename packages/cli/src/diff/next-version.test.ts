import fc from "fast-check";
import { expect, test } from "vitest";
import { isAtLeast, nextVersion } from "./next-version.ts";

test("the number that a kind counts up goes up by one, and those behind it start anew", () => {
  expect((["none", "patch", "minor", "major"] as const).map((kind) => nextVersion("1.9.9", kind))).toEqual([
    "1.9.9",
    "1.9.10",
    "1.10.0",
    "2.0.0",
  ]);
});

test("the next version is higher than the version, and numbers compare as numbers", () => {
  const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join("."));
  fc.assert(
    fc.property(
      version,
      fc.constantFrom("patch" as const, "minor" as const, "major" as const),
      (from, kind) => {
        expect(isAtLeast(nextVersion(from, kind), from)).toBe(true);
        expect(isAtLeast(from, nextVersion(from, kind))).toBe(false);
        expect(isAtLeast(from, from)).toBe(true);
      },
    ),
  );
});
