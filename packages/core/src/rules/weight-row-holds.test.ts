import { expect, test } from "vitest";
import { issuesOf } from "../../test/issues-of.ts";

test("a strong weight for a common answer cannot hold: it would come more than always", () => {
  expect(
    issuesOf((pack) => {
      for (const weight of pack.weights)
        if (weight.cause === "overdue-books" && weight.value === "has-book") weight.weight = 6;
    }),
  ).toEqual(["weight-row-untenable at weights/12"]);
});

test("a row whose answers all become rarer cannot hold: people with that cause would answer nothing", () => {
  expect(
    issuesOf((pack) => {
      for (const weight of pack.weights)
        if (weight.cause === "record-mixup" && weight.value === "clean") weight.weight = -10;
    }),
  ).toEqual(["weight-row-untenable at weights/10"]);
});

test("a band ends where the next begins", () => {
  expect(
    issuesOf((pack) => {
      for (const weight of pack.weights)
        if (weight.cause === "record-mixup" && weight.signal === "receipt" && weight.weight > 0)
          weight.weight = 6;
    }),
  ).toEqual([]);
});
