import { expect, test } from "vitest";
import { issuesOf } from "../../test/issues-of.ts";

test("a node that no lesson covers is reported, unless the page on the article goes through it", () => {
  expect(
    issuesOf((pack) => {
      const [lesson] = pack.lessons;
      if (lesson === undefined) return;
      lesson.covers.remedies = lesson.covers.remedies.filter((id) => id !== "pay-fine");
      lesson.covers.misconceptions = [];
      const [, beyond] = pack.misconceptions;
      if (beyond !== undefined) beyond.placement = { part: "beyond" };
    }),
  ).toEqual(["node-untaught at misconceptions/1", "node-untaught at remedies/0"]);
});
