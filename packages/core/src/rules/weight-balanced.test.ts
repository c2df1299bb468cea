import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a row that only speaks for a cause, or only against it, is unbalanced", () => {
  expect(
    issuesOf((pack) => {
      for (const weight of pack.weights)
        if (weight.signal === "poster") weight.weight = weight.value === "seen" ? 3 : 0;
      const poster = nodeOf(pack.signals, "poster");
      poster.values[0]!.share = 0.2;
      poster.values[1]!.share = 0.8;
      for (const weight of pack.weights)
        if (weight.cause === "overdue-books" && weight.value === "has-book") weight.weight = -3;
      for (const weight of pack.weights)
        if (weight.cause === "overdue-books" && weight.value === "empty") weight.weight = 0;
    }),
  ).toEqual(["weight-unbalanced at weights/6", "weight-unbalanced at weights/12"]);
});

test("a row of zeros says nothing and is balanced", () => {
  expect(
    issuesOf((pack) => {
      for (const weight of pack.weights) if (weight.signal === "poster") weight.weight = 0;
    }),
  ).toEqual([]);
});
