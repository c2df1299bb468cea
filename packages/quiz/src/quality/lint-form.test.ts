import { expect, test } from "vitest";
import { starterForm } from "../../test/jiebei-forms.ts";
import { soundItem, withOptions, withStem, withTexts } from "../../test/linted-item.ts";
import type { SingleChoiceItem } from "../index.ts";
import { lintForm } from "./lint-form.ts";

const flaws = (items: readonly SingleChoiceItem[]) =>
  lintForm({ items }).map(({ item, rule, severity, locale }) => [item, rule, severity, locale]);

/** Items that have nothing in common, the key at the given places. */
const keyedAt = (keys: string): readonly SingleChoiceItem[] =>
  Array.from(keys, (key, at) => {
    const word = (say: string) => say.repeat(3);
    const chinese = String.fromCharCode(0x4e00 + 97 * at);
    const english = `w${String.fromCharCode(97 + at)}`;
    return {
      ...withStem(
        withOptions(
          ["甲", "乙", "丙", "丁"].map((place) => word(chinese) + place),
          ["one", "two", "three", "four"].map((place) => `${english} ${place}`),
        ),
        { "zh-CN": `${word(chinese)}${at}？`, en: `${english} ${at} ${english}?` },
      ),
      id: `item-${at}`,
      key,
    };
  });

test("the same place five times running is told at the fifth", () => {
  expect(flaws(keyedAt("abbbba"))).toEqual([]);
  expect(flaws(keyedAt("abbbbbba"))).toEqual([
    ["item-5", 4, "F", "zh-CN"],
    ["item-5", 4, "F", "en"],
  ]);
});

test("an item whose key another item’s stem says is given away", () => {
  const [asked, other] = [soundItem, ...keyedAt("b")];
  const teller = withStem(other ?? soundItem, {
    "zh-CN": "周强照着做了：打电话给机构，说明难处。后来怎样？",
    en: "Zhou Qiang did so: call them and explain the trouble. What came of it?",
  });
  expect(flaws([asked, teller])).toEqual([
    [asked.id, 28, "F", "zh-CN"],
    [asked.id, 28, "F", "en"],
  ]);
});

test("a stem that says the distractors too gives nothing away", () => {
  const [other = soundItem] = keyedAt("b");
  const teller = withStem(other, {
    "zh-CN": "打电话给机构，说明难处，还是关掉手机，等风头过去？",
    en: "Call them and explain the trouble, or turn the phone off and wait?",
  });
  expect(flaws([soundItem, teller])).toEqual([]);
});

test("a stem told again with another name is nearly the same", () => {
  const again = {
    ...withTexts(soundItem, {}),
    id: "again",
    stem: {
      "zh-CN": soundItem.stem["zh-CN"].replace("周强", "林芳"),
      en: soundItem.stem.en.replace("Zhou Qiang", "Lin Fang"),
    },
  };
  expect(flaws([soundItem, again])).toEqual([
    ["again", 29, "F", "zh-CN"],
    ["again", 29, "F", "en"],
  ]);
  expect(flaws([soundItem, ...keyedAt("b")])).toEqual([]);
});

test("the starter form gives nothing away and asks nothing twice", () => {
  const found = Array.from({ length: 40 }, (_, seed) => lintForm(starterForm(String(seed))))
    .flat()
    .filter(({ rule }) => rule !== 4);
  expect(found).toEqual([]);
});
