import type { Term } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { letterGroups } from "./letter-groups.ts";

const lettersOf = (word: string) => {
  const term: Term = {
    id: "one",
    term: { "zh-CN": word, en: word },
    meaning: { "zh-CN": "一", en: "one" },
    claims: [],
  };
  return letterGroups([term], "zh-CN").map(({ letter }) => letter);
};

test.each([
  ["授信额度", "S"],
  ["年化利率", "N"],
  ["罚息", "F"],
  ["等额本息", "D"],
  ["循环利息", "X"],
  ["砍头息", "K"],
  ["展期", "Z"],
  ["逾期", "Y"],
  ["AB 贷", "A"],
  ["「安全账户」", "A"],
  ["额度使用率", "E"],
  ["明示表", "M"],
])("%s stands under %s", (word, letter) => {
  expect(lettersOf(word)).toEqual([letter]);
});

test.each(["zh-CN", "en"] as const)(
  "every term of the pack is listed once, under letters in order, in %s",
  (locale) => {
    const groups = letterGroups(jiebei.terms, locale);
    const letters = groups.map(({ letter }) => letter);
    expect(letters).toEqual([...letters].sort());
    expect(groups.flatMap(({ terms }) => terms.map(({ id }) => id)).sort()).toEqual(
      jiebei.terms.map(({ id }) => id).sort(),
    );
  },
);
