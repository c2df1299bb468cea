import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("shares that do not add up to one are reported", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.signals, "shelf").values[0]!.share = 0.39;
    }),
  ).toEqual(["share-incomplete at signals/3/values"]);
});

test("a weighed value without a share is reported, and its rows are not judged", () => {
  expect(
    issuesOf((pack) => {
      delete nodeOf(pack.signals, "shelf").values[0]!.share;
    }),
  ).toEqual(["share-incomplete at signals/3/values"]);
});

test("tenths add up, though their binary sum is not one", () => {
  expect(
    issuesOf((pack) => {
      nodeOf(pack.signals, "notice").values.splice(
        2,
        1,
        { id: "absent", text: { "zh-CN": "无", en: "none" }, share: 0.7 },
        { id: "other", text: { "zh-CN": "别的", en: "other" }, share: 0.1 },
        { id: "torn", text: { "zh-CN": "撕了", en: "torn" }, share: 0.1 },
      );
    }),
  ).toEqual([]);
});
