import { expect, test } from "vitest";
import { issuesOf } from "../../test/issues-of.ts";

test("a variant in which no option comes first has no key", () => {
  expect(
    issuesOf((pack) => {
      pack.scenarios[0]!.variants.push({
        id: "both",
        clue: { "zh-CN": "书在家里,滞纳金在走。", en: "The book is here and a fine runs." },
        findings: [
          { signal: "slip", value: "overdue" },
          { signal: "shelf", value: "has-book" },
          { signal: "receipt", value: "found" },
        ],
      });
    }),
  ).toEqual(["scenario-keyless at scenarios/0/variants/3"]);
});

test("an option that never comes first is reported", () => {
  expect(
    issuesOf((pack) => {
      pack.scenarios[0]!.variants.splice(1, 1);
    }),
  ).toEqual(["option-keyless at scenarios/0/options/1"]);
});
