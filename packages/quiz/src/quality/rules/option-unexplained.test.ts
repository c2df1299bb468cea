import { expect, test } from "vitest";
import { grid } from "../../../test/item-of-type.ts";
import { inBoth, rulesIn, soundItem } from "../../../test/linted-item.ts";
import type { Item, Option } from "../../item/item.ts";

const changing = (id: string, change: object): Item => ({
  ...soundItem,
  options: soundItem.options.map((option) => (option.id === id ? { ...option, ...change } : option)),
});

test.each([
  ["no reason", "a", { rationale: { "zh-CN": "", en: " " } }],
  ["no reason at all", "c", { rationale: undefined }],
  ["no claim", "b", { claims: [] }],
  ["claims missing", "b", { claims: undefined }],
  ["nothing diagnosed", "d", { diagnoses: undefined }],
])("%s is found", (_, id, change) => {
  expect(rulesIn(changing(id, change))).toEqual(inBoth(30));
});

test("a reason in one language only lacks in the other", () => {
  expect(rulesIn(changing("b", { rationale: { "zh-CN": "借新还旧，越滚越多。", en: "" } }))).toEqual([
    "30 en",
  ]);
});

test("a right row of a grid diagnoses as well, for it may be answered wrong", () => {
  const { options } = grid;
  const claimed = options.map((option) => ({ ...option, claims: ["compare-annual"] }));
  const of = (rows: readonly Option[]) =>
    rulesIn({ ...grid, options: rows }).filter((rule) => rule.startsWith("30"));
  expect(of(claimed)).toEqual([]);
  const silent = claimed.map(({ diagnoses, ...rest }) =>
    rest.id === "a" || diagnoses === undefined ? rest : { ...rest, diagnoses },
  );
  expect(of(silent)).toEqual(inBoth(30));
});
