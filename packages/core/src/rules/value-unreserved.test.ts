import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("the value unknown is not for packs to list", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.signals, "weather").values.push({
        id: "unknown",
        text: { "zh-CN": "不知道", en: "don’t know" },
      });
    }),
  ).toEqual(["value-reserved at signals/6/values/2/id"]);
});
