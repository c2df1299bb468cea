import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a remedy that precedes itself is reported", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.remedies, "carry-on").precedes = [{ remedy: "carry-on", claims: [] }];
    }),
  ).toEqual(["precedes-cyclic at remedies/3/precedes/0"]);
});

test("a ring of three is reported at each of its links, and a tail that leads into it is not", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.remedies, "pay-fine").precedes = [{ remedy: "carry-on", claims: [] }];
      nodeOf(pack.remedies, "carry-on").precedes = [{ remedy: "return-books", claims: [] }];
      nodeOf(pack.remedies, "have-record-checked").precedes = [{ remedy: "pay-fine", claims: [] }];
    }),
  ).toEqual([
    "precedes-cyclic at remedies/0/precedes/0",
    "precedes-cyclic at remedies/1/precedes/0",
    "precedes-cyclic at remedies/3/precedes/0",
  ]);
});
