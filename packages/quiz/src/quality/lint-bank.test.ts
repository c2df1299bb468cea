import { describe, expect, test } from "vitest";
import { addToKey, plainWords, plantedBank } from "../../test/planted-bank.ts";
import type { Item } from "../item/item.ts";
import { lintBank } from "./lint-bank.ts";

const dragons = () => ({ "zh-CN": "龙飞凤舞？", en: "Dragons?" });
const values = plantedBank(400, ({ at, item }) => {
  const value = [200, 100, 400, 300][(at - (item % 4) + 4) % 4] ?? 0;
  return { "zh-CN": `${value} 元`, en: `¥${value}` };
});

const planted: readonly (readonly [number, string, readonly Item[]])[] = [
  [2, "the key longest", plantedBank(400, addToKey("又长又细", "with more words"))],
  [
    2,
    "the key shortest",
    plantedBank(400, (place) => addToKey("又长又细", "with more words")({ ...place, isKey: !place.isKey })),
  ],
  [4, "the key seldomer in one place", plantedBank(400).filter(({ key }, at) => key !== "a" || at % 3 === 0)],
  [
    12,
    "stems that ask for what is not so",
    plantedBank(400, plainWords, () => ({ "zh-CN": "哪一个不是？", en: "Which is not?" })),
  ],
  [
    14,
    "absolutes in distractors",
    plantedBank(400, (place) => addToKey("一定", "always")({ ...place, isKey: !place.isKey })),
  ],
  [15, "hedges in keys", plantedBank(400, addToKey("通常", "usually"))],
  [18, "words of the stem in keys", plantedBank(400, addToKey("，龙飞凤舞", "dragons"), dragons)],
  [22, "the key among the middle values", values],
  [
    31,
    "a text that is always the key",
    plantedBank(400, (place) => (place.isKey ? { "zh-CN": "就是它们", en: "this one" } : plainWords(place))),
  ],
];

test("a bank that gives nothing away has no findings", () => {
  expect(lintBank(plantedBank(2800))).toEqual([]);
});

describe.each(planted)("rule %i", (rule, flaw, bank) => {
  test(`finds ${flaw}, in the model in which it is and in no other`, () => {
    const clean = plantedBank(2800).map((item) => ({ ...item, model: "clean" }));
    const found = lintBank([...bank, ...clean]);
    expect(found.map((finding) => finding.rule)).toContain(rule);
    for (const finding of found) {
      expect(finding).toMatchObject({ severity: "B", model: "by-hand" });
      expect(finding.value).toBeGreaterThan(finding.bound);
    }
  });
});

test("a bank that asks which can and which cannot denies nothing", () => {
  const both = plantedBank(400, plainWords, () => ({
    "zh-CN": "哪些能改变，哪些不能？",
    en: "Which can be changed, and which not?",
  }));
  expect(lintBank(both)).toEqual([]);
});
