import { expect, test } from "vitest";
import { issuesOf } from "../../test/issues-of.ts";

test("a node that no objective covers is reported", () => {
  expect(
    issuesOf((pack) => {
      const [objective] = pack.objectives;
      if (objective === undefined) return;
      objective.covers.signals = objective.covers.signals.filter((id) => id !== "weather");
      objective.covers.claims = objective.covers.claims.filter((id) => id !== "limit-is-trust");
    }),
  ).toEqual(["node-uncovered at claims/5", "node-uncovered at signals/6"]);
});

test("one objective that covers it is enough", () => {
  expect(
    issuesOf((pack) => {
      const [objective] = pack.objectives;
      if (objective === undefined) return;
      pack.objectives.push({ ...structuredClone(objective), id: "second" });
      objective.covers.signals = [];
    }),
  ).toEqual([]);
});
