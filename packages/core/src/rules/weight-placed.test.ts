import { expect, test } from "vitest";
import { issuesOf } from "../../test/issues-of.ts";

test("folklore and situations carry no weights", () => {
  expect(
    issuesOf((pack) => {
      const [first] = pack.weights;
      if (first !== undefined)
        pack.weights.push(
          { ...first, signal: "weather", value: "rain", weight: 0 },
          { ...first, signal: "fine", value: "none", weight: 0 },
        );
    }),
  ).toEqual(["weight-misplaced at weights/18", "weight-misplaced at weights/19"]);
});
